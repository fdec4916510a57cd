import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/use-formats';
import { ErrorNote } from '../ui/error-state';
import { PanelSkeleton } from '../ui/skeletons';
import { whyOptions } from './api/history';
import { useKindText } from './history-item';
import classes from './history-timeline.module.css';

/** From a change up to who or what began it. */
export function WhyChain({ entryId }: { entryId: string }) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  const kindText = useKindText();
  const why = useQuery(whyOptions(entryId));
  if (why.isPending) return <PanelSkeleton rows={2} />;
  if (why.isError) return <ErrorNote error={why.error} />;
  const last = why.data.chain.length - 1;
  return (
    <ol className={classes.chain} aria-label={t('history.whyTitle')}>
      {why.data.chain.map((step, index) => (
        <li key={step.id}>
          <Text size="sm">
            {index > 0 && <Text span size="sm" c="dimmed">{`${t('history.because')} `}</Text>}
            <b>{step.actor.name ?? t(`history.actor.${step.actor.kind}`)}</b> {kindText(step.kind)}{' '}
            <Text span size="sm" c="dimmed">
              {format.dateTime(step.at)}
            </Text>
            {index === last && <Text span size="sm" c="dimmed">{` · ${t('history.root')}`}</Text>}
          </Text>
        </li>
      ))}
    </ol>
  );
}
