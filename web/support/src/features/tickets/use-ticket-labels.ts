import { useUsers } from '@shared/records/api/list-users';
import { useQueues } from '@shared/tickets/queues';
import { useRecordLabels, type RecordLabels } from '@shared/records/record-labels';
import { useFormats } from '@shared/lib/use-formats';
import { useTranslation } from 'react-i18next';

const choices = new Set(['status', 'priority', 'channel']);
const times = new Set(['firstResponseAt', 'solvedAt', 'closedAt', 'satisfaction.at']);

/** The names of a ticket's fields and of their values. */
export function useTicketLabels(): RecordLabels {
  const { t } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const queues = useQueues();
  return useRecordLabels('ticket', (field, text) => {
    if (choices.has(field)) return t(`ticket.${field}.${text}`);
    if (times.has(field)) return format.dateTime(text);
    if (field === 'queueId') return queues.find(({ id }) => id === text)?.name ?? text;
    return field === 'assigneeId' ? (nameOf(text) ?? text) : undefined;
  });
}
