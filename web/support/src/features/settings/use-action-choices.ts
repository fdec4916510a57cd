import { useUsers } from '@shared/records/api/list-users';
import { useTranslation } from 'react-i18next';
import { useItems } from './api/desk-lists';
import type { Settable } from './macro-form';
import { priorities } from './policy-form';

interface Choice {
  value: string;
  label: string;
}

/** Closing is what time does; a macro moves a ticket between these. */
const statuses = ['open', 'pending', 'onHold', 'solved'] as const;

/** What each thing that a macro sets can be set to; tags are written freely. */
export function useActionChoices(): Record<Exclude<Settable, 'tags'>, Choice[]> {
  const { t } = useTranslation();
  const { users } = useUsers();
  const queues = useItems('queues');
  return {
    status: statuses.map((value) => ({ value, label: t(`ticket.status.${value}`) })),
    priority: priorities.map((value) => ({ value, label: t(`ticket.priority.${value}`) })),
    assignee: [
      { value: 'me', label: t('settings.macros.whoUses') },
      { value: '', label: t('ticket.toNobody') },
      ...users.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
    ],
    queue: queues.map(({ id, name }) => ({ value: id, label: name })),
  };
}
