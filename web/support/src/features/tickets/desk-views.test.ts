import { fromSearch, sameSearch, toApiFilter } from '@shared/records/filters';
import { expect, it } from 'vitest';
import { deskViews } from './desk-views';

const view = (name: string) => deskViews('u-1').find((one) => one.name === name)?.search ?? {};

it('mine are those that I work and that are not done', () => {
  expect(toApiFilter(fromSearch(view('mine')).filters)).toEqual({
    status: { in: 'open,pending,onHold' },
    assigneeId: 'u-1',
  });
});

it('those of nobody are asked for by what is empty', () => {
  expect(toApiFilter(fromSearch(view('unassigned')).filters)).toMatchObject({ assigneeId: { isNull: 'true' } });
});

it('each is known again by its address', () => {
  const views = deskViews('u-1');
  for (const { search } of views) expect(views.filter((other) => sameSearch(other.search, search))).toHaveLength(1);
});
