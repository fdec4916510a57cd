import type { TicketPriority } from '@shared/api/types';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { priorityTone } from './ticket-fields';

/** How soon an answer is wanted, where that is sooner than usual: the rest would only be noise. */
export function PriorityMark({ priority }: { priority: TicketPriority }) {
  const { t } = useTranslation();
  if (priorityTone[priority] === 'neutral') return null;
  return <StatusPill tone={priorityTone[priority]}>{t(`ticket.priority.${priority}`)}</StatusPill>;
}
