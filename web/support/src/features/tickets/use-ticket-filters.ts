import { useQueues } from '@shared/tickets/queues';
import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { filterFieldOf } from '@shared/records/field-values';
import type { FilterField } from '@shared/ui/filter-fields';
import { useTranslation } from 'react-i18next';
import { channels, priorities, statuses } from './ticket-fields';

/** Every field the queue can be filtered by. */
export function useTicketFilters(): FilterField[] {
  const { t } = useTranslation();
  const { users } = useUsers();
  const queues = useQueues();
  const custom = useCustomFields('ticket');
  const named = (field: string, rest: Omit<FilterField, 'field' | 'label'>): FilterField => ({
    field,
    label: t(`ticket.field.${field}`),
    ...rest,
  });
  const choice = (field: 'status' | 'priority' | 'channel', values: readonly string[]): FilterField =>
    named(field, { type: 'choice', options: values.map((value) => ({ value, label: t(`ticket.${field}.${value}`) })) });
  return [
    choice('status', statuses),
    choice('priority', priorities),
    choice('channel', channels),
    named('assigneeId', { type: 'choice', options: users.map(({ id, name }) => ({ value: id, label: name })) }),
    named('queueId', { type: 'choice', options: queues.map(({ id, name }) => ({ value: id, label: name })) }),
    named('product', { type: 'text' }),
    named('tags', { type: 'text' }),
    named('number', { type: 'number' }),
    named('satisfaction.score', { type: 'number' }),
    named('createdAt', { type: 'date' }),
    named('solvedAt', { type: 'date' }),
    ...custom.map(filterFieldOf),
  ];
}
