import { api, bodyOf } from '@shared/api/client';
import type { DealBoard, DealColumn } from '@shared/api/types';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { BoardAsked } from '../board';
import { dealKeys } from './keys';

/** Cards that come with one more page of a column. */
const pageSize = 50;
const mostAtOnce = 200;

/** The next cards of a column, in the board's own order. */
async function nextCards(asked: BoardAsked, column: DealColumn, limit: number, signal?: AbortSignal) {
  const { q, asOf, filter } = asked;
  const query = {
    q: q || undefined,
    asOf,
    filter: { ...filter, stageId: column.stageId, status: 'open' },
    sort: 'position,id',
    limit,
    cursor: column.nextCursor ?? undefined,
  };
  const page = await bodyOf(api.GET('/api/deals', { params: { query }, signal }));
  const known = new Set(column.items.map(({ id }) => id));
  return {
    ...column,
    items: [...column.items, ...page.items.filter(({ id }) => !known.has(id))],
    nextCursor: page.nextCursor,
  };
}

/** Reads on until the column shows as many cards as it did before: who has scrolled down stays there. */
async function refill(asked: BoardAsked, column: DealColumn, wanted: number, signal: AbortSignal): Promise<DealColumn> {
  let filled = column;
  while (filled.nextCursor && filled.items.length < wanted)
    filled = await nextCards(asked, filled, Math.min(mostAtOnce, wanted - filled.items.length), signal);
  return filled;
}

export const boardOptions = (asked: BoardAsked) =>
  queryOptions({
    queryKey: dealKeys.board(asked),
    queryFn: async ({ signal, client }): Promise<DealBoard> => {
      const { pipelineId, q, filter, asOf } = asked;
      const query = { pipelineId, q: q || undefined, filter, asOf };
      const board = await bodyOf(api.GET('/api/deals/board', { params: { query }, signal }));
      const before = client.getQueryData<DealBoard>(dealKeys.board(asked));
      const shown = (stageId: string): number =>
        before?.columns.find((column) => column.stageId === stageId)?.items.length ?? 0;
      return {
        ...board,
        columns: await Promise.all(board.columns.map((column) => refill(asked, column, shown(column.stageId), signal))),
      };
    },
    enabled: asked.pipelineId !== undefined,
    staleTime: asked.asOf ? Infinity : undefined,
    placeholderData: keepPreviousData,
  });

/** Gives a column its next cards; asked again while they are on their way, it does nothing. */
export function useLoadMore(asked: BoardAsked): (column: DealColumn) => void {
  const client = useQueryClient();
  const loading = useRef(new Set<string>());
  return (column) => {
    if (!column.nextCursor || loading.current.has(column.stageId)) return;
    loading.current.add(column.stageId);
    void nextCards(asked, column, pageSize)
      .then((longer) =>
        client.setQueryData<DealBoard>(
          dealKeys.board(asked),
          (board) =>
            board && {
              ...board,
              columns: board.columns.map((known) => (known.stageId === longer.stageId ? longer : known)),
            },
        ),
      )
      .catch(() => undefined) // The cards that are there stay; scrolling asks again.
      .finally(() => loading.current.delete(column.stageId));
  };
}
