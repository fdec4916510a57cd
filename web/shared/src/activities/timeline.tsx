import { Button } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordRef } from '../api/types';
import { timelineKey, timelineOptions } from './api/timeline';
import { useLiveQueries } from '../live/use-live';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { PanelSkeleton } from '../ui/skeletons';
import classes from '../records/history-timeline.module.css';
import { TimelineEntry } from './timeline-entry';

/** Everything that happened around a record, in whichever service, newest first. */
export function Timeline({ record }: { record: RecordRef }) {
  const { t } = useTranslation('shared');
  useLiveQueries(
    ['activity', 'task', 'lead', 'contact', 'company', 'deal', 'ticket'],
    [[...timelineKey, record.type, record.id]],
  );
  const timeline = useInfiniteQuery(timelineOptions(record));
  const items = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  if (timeline.isPending) return <PanelSkeleton rows={8} />;
  if (timeline.isError) return <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />;
  if (items.length === 0)
    return <EmptyState title={t('timeline.empty')} hint={t('timeline.emptyHint')} icon={IconTimeline} />;
  return (
    <>
      <ol className={classes.list} aria-label={t('record.timeline')}>
        {items.map((item) => (
          <TimelineEntry key={item.id} item={item} here={item.recordId === record.id} />
        ))}
      </ol>
      {timeline.hasNextPage && (
        <Button variant="default" loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
          {t('history.older')}
        </Button>
      )}
    </>
  );
}
