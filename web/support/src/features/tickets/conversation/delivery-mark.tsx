import { Tooltip } from '@mantine/core';
import type { DeliveryState, TicketMessage } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconClock, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './message-list.module.css';

const icons: Partial<Record<DeliveryState, Icon>> = {
  sent: IconCheck,
  scheduled: IconClock,
  queued: IconClock,
  cancelled: IconArrowBackUp,
};

type Delivery = Pick<TicketMessage, 'deliveryState' | 'deliveryProblem' | 'sendAt'>;

/** How far a reply has come on its way out, with when it goes or why it did not; nothing for what goes nowhere. */
export function DeliveryMark({ message: { deliveryState: state, deliveryProblem, sendAt } }: { message: Delivery }) {
  const { t } = useTranslation();
  const format = useFormats();
  if (state === 'none') return null;
  const Glyph = icons[state] ?? IconAlertTriangle;
  const goes = state === 'scheduled' && sendAt ? t('delivery.goes', { when: format.dateTime(sendAt) }) : undefined;
  const more = deliveryProblem ?? goes;
  return (
    <Tooltip label={more} disabled={!more} events={{ hover: true, focus: true, touch: true }}>
      {/* What stands in the tip is reached by the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <span className={classes.delivery} data-trouble={!(state in icons) || undefined} tabIndex={more ? 0 : undefined}>
        <Glyph size={14} aria-hidden /> {t(`delivery.${state}`)}
        {more && <span className="visually-hidden">{more}</span>}
      </span>
    </Tooltip>
  );
}
