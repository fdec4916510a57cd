import { Button } from '@mantine/core';
import { BulkBar, type BulkBarProps } from '@shared/records/bulk-bar';
import { PickMenu } from '@shared/records/pick-menu';
import { IconArrowRight, IconThumbDown, IconTrophy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLostReasons } from '@shared/deals/catalogues';
import { usePipelines } from '@shared/deals/pipelines';
import { sharedFields } from '../deal-fields';
import { useDealLabels } from '../use-deal-labels';

export function DealBulkBar(props: BulkBarProps) {
  const { t } = useTranslation();
  const { labelOf } = useDealLabels();
  const reasons = useLostReasons();
  const { pipelines } = usePipelines();
  const stages = pipelines.flatMap((pipeline) =>
    pipeline.stages.map(({ id, name }) => ({ id, name: pipelines.length > 1 ? `${pipeline.name}: ${name}` : name })),
  );
  return (
    <BulkBar resource="deals" sharedFields={sharedFields} labelOf={labelOf} {...props}>
      {(run) => (
        <>
          <PickMenu
            label={t('deal.move')}
            icon={<IconArrowRight size={16} />}
            items={stages}
            onPick={(stageId) => run({ action: { name: 'move', stageId } })}
          />
          <Button
            variant="default"
            leftSection={<IconTrophy size={16} />}
            onClick={() => run({ action: { name: 'win' } })}
          >
            {t('deal.win')}
          </Button>
          <PickMenu
            label={t('deal.lose')}
            icon={<IconThumbDown size={16} />}
            items={reasons}
            onPick={(reasonId) => run({ action: { name: 'lose', reasonId } })}
          />
        </>
      )}
    </BulkBar>
  );
}
