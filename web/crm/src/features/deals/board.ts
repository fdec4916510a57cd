import type { Deal, DealBoard, DealColumn, Stage } from '@shared/api/types';
import type { toApiFilter } from '@shared/records/filters';

/** Which board: of which pipeline, filtered how, and as of when. */
export interface BoardAsked {
  pipelineId: string | undefined;
  q: string;
  filter: ReturnType<typeof toApiFilter>;
  asOf: string | undefined;
}

/** A column as the screen has it: with what its stage says, and how to read on. */
export interface Column extends DealColumn, Pick<Stage, 'probability' | 'rottingDays'> {
  /** Undefined where only the board's first cards are known, null where there are no more. */
  nextCursor?: string | null;
}

export interface Board extends DealBoard {
  columns: Column[];
}

/** Whether a column has cards that have not been read. */
export const hasMore = (column: Column): boolean => column.nextCursor !== null && column.items.length < column.count;

/** Where a card comes to lie: in a stage, at an index among the cards that are there without it. */
export interface Place {
  stageId: string;
  index: number;
}

export const amountOf = (deal: Pick<Deal, 'amount'>): number => deal.amount?.amount ?? 0;

export function columnOf(board: Board, dealId: string): Column | undefined {
  return board.columns.find((column) => column.items.some((deal) => deal.id === dealId));
}

export function placeOf(board: Board, dealId: string): Place | undefined {
  const column = columnOf(board, dealId);
  return column && { stageId: column.stageId, index: column.items.findIndex((deal) => deal.id === dealId) };
}

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.stageId === b?.stageId && a?.index === b?.index;

/** The column with a deal more (`by` 1) or less (-1) in its figures. Weights follow the column's own probability. */
function counted(column: Column, deal: Deal, by: 1 | -1): Column {
  const amount = amountOf(deal);
  return {
    ...column,
    count: column.count + by,
    sum: column.sum + by * amount,
    weightedSum: column.weightedSum + (by * amount * column.probability) / 100,
  };
}

/** The board without a card; its column's figures follow. */
export function withoutCard(board: Board, dealId: string): Board {
  return {
    ...board,
    columns: board.columns.map((column) => {
      const deal = column.items.find(({ id }) => id === dealId);
      if (!deal) return column;
      return { ...counted(column, deal, -1), items: column.items.filter(({ id }) => id !== dealId) };
    }),
  };
}

/** The board with a card in another place, as it will be when the server agrees. */
export function withCardAt(board: Board, dealId: string, place: Place, now = new Date()): Board {
  const from = columnOf(board, dealId);
  const deal = from?.items.find(({ id }) => id === dealId);
  if (!from || !deal) return board;
  const moved =
    from.stageId === place.stageId ? deal : { ...deal, stageId: place.stageId, stageSince: now.toISOString() };
  return {
    ...board,
    columns: withoutCard(board, dealId).columns.map((column) =>
      column.stageId === place.stageId
        ? { ...counted(column, deal, 1), items: column.items.toSpliced(place.index, 0, moved) }
        : column,
    ),
  };
}

/** The card above a place: what the API is told to put the moved one under. Undefined is the top. */
export function cardAbove(board: Board, dealId: string, place: Place): string | undefined {
  const column = board.columns.find(({ stageId }) => stageId === place.stageId);
  const others = column?.items.filter(({ id }) => id !== dealId) ?? [];
  return others[place.index - 1]?.id;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next place in a direction, or the same where there is none. Sideways a card keeps its height as far as it can. */
export function neighbour(board: Board, dealId: string, place: Place, direction: Direction): Place {
  const at = board.columns.findIndex(({ stageId }) => stageId === place.stageId);
  const room = (index: number): number => board.columns[index]?.items.filter(({ id }) => id !== dealId).length ?? 0;
  if (direction === 'up') return { ...place, index: Math.max(0, place.index - 1) };
  if (direction === 'down') return { ...place, index: Math.min(room(at), place.index + 1) };
  const next = at + (direction === 'right' ? 1 : -1);
  const column = board.columns[next];
  return column ? { stageId: column.stageId, index: Math.min(room(next), place.index) } : place;
}
