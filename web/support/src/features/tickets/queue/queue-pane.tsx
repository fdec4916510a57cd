import type { Ticket } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { emptyList, toSearch, type ListState, type Search } from '@shared/records/filters';
import { ErrorState } from '@shared/ui/error-state';
import { Text } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { QueueEmpty } from './queue-empty';
import { QueueHead } from './queue-head';
import classes from './queue-pane.module.css';
import { QueueRows } from './queue-rows';
import { QueueSkeleton } from './queue-skeleton';
import type { useQueue } from './use-queue';

interface QueuePaneProps {
  title: string;
  queue: ReturnType<typeof useQueue>;
  state: ListState;
  /** It is a view as it was made: there is no need to say what it is made of. */
  asMade: boolean;
  onShow: (search: Search) => void;
  /** The ticket that keys are about. */
  active: Ticket | undefined;
  openId: string | undefined;
  hrefOf: (ticket: Ticket) => string;
  selected: ReadonlySet<string>;
  /** Absent for who may only read. */
  onToggle?: (ticket: Ticket) => void;
  onNext: () => void;
  onPrevious: () => void;
  rows: Ref<HTMLDivElement>;
  /** What can be done with the selected ones. */
  children?: ReactNode;
}

/** The queue in its four states, with what it is narrowed by on top. */
export function QueuePane(props: QueuePaneProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { queue, state, onShow } = props;
  const { found, tickets, total } = queue;
  const change = (part: Partial<ListState>): void => onShow(toSearch({ ...state, ...part }));
  return (
    <section className={classes.pane} aria-label={props.title}>
      <QueueHead
        title={props.title}
        state={state}
        asMade={props.asMade}
        alone={props.openId === undefined}
        onChange={change}
      />
      {found.isPending ? (
        <QueueSkeleton />
      ) : found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : tickets.length === 0 ? (
        <QueueEmpty narrowed={!props.asMade || state.q !== ''} onAll={() => onShow(toSearch(emptyList))} />
      ) : (
        <>
          <QueueRows
            label={props.title}
            tickets={tickets}
            total={total}
            active={props.active}
            openId={props.openId}
            hrefOf={props.hrefOf}
            selected={props.selected}
            onToggle={props.onToggle}
            onEndReached={() => found.hasNextPage && !found.isFetching && void found.fetchNextPage()}
            onNext={props.onNext}
            onPrevious={props.onPrevious}
            rows={props.rows}
          />
          {props.children ?? (
            <Text size="xs" c="dimmed" className={`${classes.foot} tabular`} role="status">
              {t(queue.estimate ? 'shared:table.shownOfAbout' : 'shared:table.shownOf', {
                shown: format.number(tickets.length),
                total: format.number(total),
              })}
            </Text>
          )}
        </>
      )}
    </section>
  );
}
