import { Tooltip } from '@mantine/core';
import type { Ticket } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { nextDeadline, urgencyOf, urgencyTone, type Deadline } from './sla';
import { useNow } from './use-now';

/** How long there is until the next promise to the customer falls due; nothing where none is open. */
export function SlaClock({ ticket }: { ticket: Ticket }) {
  const deadline = nextDeadline(ticket);
  return deadline ? <Countdown deadline={deadline} /> : null;
}

function Countdown({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const format = useFormats();
  const now = useNow(30_000);
  const { goal, due } = deadline;
  const reason = due ? t(`sla.${goal}`, { due: format.dateTime(due) }) : t('sla.pausedWhy');
  return (
    <Tooltip label={reason}>
      <span>
        <StatusPill tone={urgencyTone[urgencyOf(deadline, now)]}>
          {due ? format.relative(due, now) : t('sla.paused')}
        </StatusPill>
        <span className="visually-hidden">{reason}</span>
      </span>
    </Tooltip>
  );
}
