import { Tooltip } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { StatusPill } from '@shared/ui/status-pill';
import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ageTone, daysSince } from '../deal-age';

interface AgePillProps {
  deal: Pick<Deal, 'stageSince'>;
  rottingDays: number | null | undefined;
}

/** How long a deal has stood in its stage; an hourglass beside the colour where it needs someone. */
export function AgePill({ deal, rottingDays }: AgePillProps) {
  const { t } = useTranslation();
  const days = daysSince(deal.stageSince);
  const tone = ageTone(days, rottingDays);
  return (
    <Tooltip label={t('deal.inStage', { count: days })}>
      <span>
        <StatusPill tone={tone}>
          {tone !== 'neutral' && <IconHourglass size={12} stroke={1.8} aria-hidden />}
          {t('deal.days', { count: days })}
        </StatusPill>
      </span>
    </Tooltip>
  );
}
