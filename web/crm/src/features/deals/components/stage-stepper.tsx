import { Tooltip } from '@mantine/core';
import type { Deal, Stage } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { daysSince } from '../deal-age';
import classes from './stage-stepper.module.css';

interface StageStepperProps {
  deal: Deal;
  stages: Stage[];
  /** Absent where it may not be moved. */
  onMove?: (stageId: string) => void;
}

/** The way through the pipeline; a click goes to a stage. */
export function StageStepper({ deal, stages, onMove }: StageStepperProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const at = stages.findIndex(({ id }) => id === deal.stageId);
  return (
    <ol className={classes.steps} aria-label={t('deal.stages')}>
      {stages.map((stage, index) => {
        const state = deal.status === 'won' || index < at ? 'done' : index === at ? 'now' : 'ahead';
        const hint =
          index === at
            ? t('deal.inStage', { count: daysSince(deal.stageSince) })
            : t('deal.chance', { percent: format.percent(stage.probability / 100) });
        return (
          <li key={stage.id} className={classes.step}>
            <Tooltip label={hint}>
              <button
                type="button"
                className={classes.button}
                data-state={state}
                aria-current={index === at ? 'step' : undefined}
                disabled={!onMove || index === at}
                onClick={() => onMove?.(stage.id)}
              >
                {state === 'done' && <IconCheck size={14} aria-hidden />}
                <span className={classes.name}>{stage.name}</span>
              </button>
            </Tooltip>
          </li>
        );
      })}
    </ol>
  );
}
