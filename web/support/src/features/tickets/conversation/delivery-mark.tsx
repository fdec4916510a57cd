import { IconAlertTriangle, IconCheck, IconClock, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeliveryState } from '../written';
import classes from './message-list.module.css';

const icons: Partial<Record<DeliveryState, Icon>> = { sent: IconCheck, scheduled: IconClock, queued: IconClock };

/** How far a reply has come on its way out; nothing for what goes nowhere. */
export function DeliveryMark({ state }: { state: DeliveryState | null | undefined }) {
  const { t } = useTranslation();
  if (!state || state === 'none') return null;
  const Glyph = icons[state] ?? IconAlertTriangle;
  return (
    <span className={classes.delivery} data-trouble={!(state in icons) || undefined}>
      <Glyph size={14} aria-hidden /> {t(`delivery.${state}`)}
    </span>
  );
}
