import { some } from '@shared/testing/data';
import { describe, expect, it } from 'vitest';
import { cardAbove, neighbour, placeOf, withCardAt, withoutCard, type Board } from './board';

const money = (amount: number) => ({ amount, currency: 'BRL' });
const card = (id: string, stageId: string, amount: number | null) =>
  some.deal({ id, stageId, amount: amount === null ? null : money(amount), stageSince: '2026-01-01T00:00:00Z' });

/** Two cards worth 100 and 300 in a stage of 10 %, one worth nothing said in one of 50 %, a third stage empty. */
const board: Board = {
  pipelineId: 'p-1',
  currency: 'BRL',
  columns: [
    column('new', 10, [card('a', 'new', 100), card('b', 'new', 300)]),
    column('offer', 50, [card('c', 'offer', null)]),
    column('closing', 80, []),
  ],
};

function column(stageId: string, probability: number, items: ReturnType<typeof card>[]) {
  const sum = items.reduce((total, { amount }) => total + (amount?.amount ?? 0), 0);
  const weightedSum = (sum * probability) / 100;
  return {
    stageId,
    name: stageId,
    probability,
    rottingDays: null,
    count: 40,
    sum,
    weightedSum,
    items,
    nextCursor: null,
  };
}

const figures = (shown: Board) => shown.columns.map(({ count, sum, weightedSum }) => [count, sum, weightedSum]);
const ids = (shown: Board) => shown.columns.map(({ items }) => items.map(({ id }) => id).join(''));

describe('a card that moves on the board', () => {
  it('takes its value and weight along to the other stage', () => {
    const moved = withCardAt(board, 'b', { stageId: 'offer', index: 1 });
    expect(ids(moved)).toEqual(['a', 'cb', '']);
    expect(figures(moved)).toEqual([
      [39, 100, 10],
      [41, 300, 150],
      [40, 0, 0],
    ]);
  });

  it('begins its days anew in another stage, and not within its own', () => {
    const now = new Date('2026-05-01T00:00:00Z');
    const elsewhere = withCardAt(board, 'a', { stageId: 'closing', index: 0 }, now);
    expect(elsewhere.columns[2]?.items[0]?.stageSince).toBe(now.toISOString());
    const within = withCardAt(board, 'a', { stageId: 'new', index: 1 }, now);
    expect(ids(within)[0]).toBe('ba');
    expect(within.columns[0]?.items[1]?.stageSince).toBe('2026-01-01T00:00:00Z');
    expect(figures(within)).toEqual(figures(board));
  });

  it('is told to the server by the card above, and by none at the top', () => {
    expect(cardAbove(board, 'a', { stageId: 'offer', index: 1 })).toBe('c');
    expect(cardAbove(board, 'a', { stageId: 'offer', index: 0 })).toBeUndefined();
    // Its own place does not count: below b is the second place among the others.
    expect(cardAbove(board, 'a', { stageId: 'new', index: 1 })).toBe('b');
  });

  it('leaves the board when it is won or lost', () => {
    const left = withoutCard(board, 'b');
    expect(ids(left)).toEqual(['a', 'c', '']);
    expect(figures(left)[0]).toEqual([39, 100, 10]);
  });

  it('that is not there changes nothing', () => {
    expect(withCardAt(board, 'gone', { stageId: 'offer', index: 0 })).toBe(board);
    expect(placeOf(board, 'gone')).toBeUndefined();
  });
});

describe('carrying a card by arrows', () => {
  const from = { stageId: 'new', index: 1 };

  it('goes no further than the column', () => {
    expect(neighbour(board, 'b', from, 'down')).toEqual({ stageId: 'new', index: 1 });
    expect(neighbour(board, 'b', from, 'up')).toEqual({ stageId: 'new', index: 0 });
    expect(neighbour(board, 'b', { stageId: 'new', index: 0 }, 'up')).toEqual({ stageId: 'new', index: 0 });
  });

  it('keeps its height in the next stage as far as there are cards', () => {
    expect(neighbour(board, 'b', from, 'right')).toEqual({ stageId: 'offer', index: 1 });
    expect(neighbour(board, 'b', { stageId: 'offer', index: 1 }, 'right')).toEqual({ stageId: 'closing', index: 0 });
    expect(neighbour(board, 'b', from, 'left')).toEqual(from);
  });
});
