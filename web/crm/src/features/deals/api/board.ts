import { api, bodyOf } from '@shared/api/client';
import type { Pipeline } from '@shared/api/types';
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { hasMore, type Board, type BoardAsked, type Column } from '../board';
import { dealKeys } from './keys';

/** Cards that come with one more page of a column. */
const pageSize = 50;
const mostAtOnce = 200;

/** The next cards of a column, in the board's own order. What it has is read again where the board gave it. */
async function nextCards(asked: BoardAsked, column: Column, more: number, signal?: AbortSignal): Promise<Column> {
  const { q, asOf, filter } = asked;
  const cursor = column.nextCursor ?? undefined;
  const query = {
    q: q || undefined,
    asOf,
    filter: { ...filter, stageId: column.stageId, status: 'open' },
    sort: 'position',
    limit: Math.min(mostAtOnce, more + (cursor ? 0 : column.items.length)),
    cursor,
  };
  const page = await bodyOf(api.GET('/api/deals', { params: { query }, signal }));
  const known = new Set(column.items.map(({ id }) => id));
  const items = [...column.items, ...page.items.filter(({ id }) => !known.has(id))];
  return { ...column, items, nextCursor: page.nextCursor };
}

/** Reads on until the column shows as many cards as it did before: who has scrolled down stays there. */
async function refill(asked: BoardAsked, column: Column, wanted: number, signal: AbortSignal): Promise<Column> {
  let filled = column;
  while (hasMore(filled) && filled.items.length < wanted)
    filled = await nextCards(asked, filled, wanted - filled.items.length, signal);
  return filled;
}

/** The board of a pipeline, whose stages say what the columns' chances and days are. */
export const boardOptions = (asked: BoardAsked, pipeline: Pipeline | undefined) =>
  queryOptions({
    queryKey: dealKeys.board(asked),
    queryFn: async ({ signal, client }): Promise<Board> => {
      const { pipelineId, q, filter, asOf } = asked;
      const query = { pipelineId, q: q || undefined, filter, asOf };
      const board = await bodyOf(api.GET('/api/deals/board', { params: { query }, signal }));
      const before = client.getQueryData<Board>(dealKeys.board(asked));
      const shown = (stageId: string): number =>
        before?.columns.find((column) => column.stageId === stageId)?.items.length ?? 0;
      const columns = board.columns.map((column) => {
        const stage = pipeline?.stages.find(({ id }) => id === column.stageId);
        const { probability = 0, rottingDays = null } = stage ?? {};
        return refill(asked, { ...column, probability, rottingDays }, shown(column.stageId), signal);
      });
      return { ...board, columns: await Promise.all(columns) };
    },
    enabled: pipeline !== undefined,
    staleTime: asked.asOf ? Infinity : undefined,
    placeholderData: keepPreviousData,
  });

/** Gives a column its next cards; asked again while they are on their way, it does nothing. */
export function useLoadMore(asked: BoardAsked): (column: Column) => void {
  const client = useQueryClient();
  const loading = useRef(new Set<string>());
  return (column) => {
    if (!hasMore(column) || loading.current.has(column.stageId)) return;
    loading.current.add(column.stageId);
    void nextCards(asked, column, pageSize)
      .then((longer) =>
        client.setQueryData<Board>(
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
