import type { TicketStatus } from '@shared/api/types';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { statusTone } from './ticket-fields';

export function StatusMark({ status }: { status: TicketStatus }) {
  const { t } = useTranslation();
  return <StatusPill tone={statusTone[status]}>{t(`ticket.status.${status}`)}</StatusPill>;
}
