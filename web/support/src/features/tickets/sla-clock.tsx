import { Tooltip } from '@mantine/core';
import type { Ticket } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { StatusPill, type Tone } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { nextDeadline, urgencyOf, type Deadline, type Sla } from './sla';
import { useNow } from './use-now';

const tones: Record<ReturnType<typeof urgencyOf>, Tone> = { calm: 'neutral', soon: 'soon', late: 'failed' };

/** How long there is until the next promise to the customer falls due, and why; nothing where none was made. */
export function SlaClock({ ticket }: { ticket: Ticket & { sla?: Sla | null } }) {
  const deadline = nextDeadline(ticket);
  return deadline ? <Countdown deadline={deadline} /> : null;
}

function Countdown({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const format = useFormats();
  const now = useNow(30_000);
  const reason = t(`sla.${deadline.goal}`, { due: format.dateTime(deadline.due) });
  const text = deadline.paused ? t('sla.paused') : format.relative(deadline.due, now);
  return (
    <Tooltip label={deadline.paused ? `${reason} · ${t('sla.pausedWhy')}` : reason}>
      <span>
        <StatusPill tone={tones[urgencyOf(deadline, now)]}>{text}</StatusPill>
        <span className="visually-hidden">{reason}</span>
      </span>
    </Tooltip>
  );
}
