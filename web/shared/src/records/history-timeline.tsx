import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { PanelSkeleton } from '../ui/skeletons';
import { toastDone, toastFailure } from '../ui/toasts';
import { useErrorText } from '../ui/error-state';
import { historyOptions, useUndoEntry } from './api/history';
import { HistoryItem } from './history-item';
import classes from './history-timeline.module.css';
import type { Resource } from './resource';

interface HistoryTimelineProps {
  resource: Resource;
  id: string;
  /** The name of a field, and of a value that is an id (an owner, a reason). */
  labelOf: (field: string) => string;
  textOf: (field: string, value: unknown) => string;
  mayUndo: boolean;
}

/** Who changed what, when, and why; each change can be taken back by itself. */
export function HistoryTimeline({ resource, id, labelOf, textOf, mayUndo }: HistoryTimelineProps) {
  const { t } = useTranslation('shared');
  const errorText = useErrorText();
  const history = useInfiniteQuery(historyOptions(resource, id));
  const undo = useUndoEntry(resource, id, () => toastDone(t('history.undone')));
  if (history.isPending) return <PanelSkeleton rows={8} />;
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  const entries = history.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <EmptyState title={t('history.empty')} />;
  return (
    <>
      <ol className={classes.list} aria-label={t('history.title')}>
        {entries.map((entry) => (
          <HistoryItem
            key={entry.id}
            entry={entry}
            labelOf={labelOf}
            textOf={textOf}
            undoing={undo.isPending && undo.variables === entry.seq}
            onUndo={
              mayUndo && entry.kind !== 'created'
                ? () => undo.mutate(entry.seq, { onError: (error) => toastFailure(errorText(error)) })
                : undefined
            }
          />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {t('history.older')}
        </Button>
      )}
    </>
  );
}
