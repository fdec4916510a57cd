import { describe, expect, it } from 'vitest';
import { fromSearch, searchOfRecords, toApiFilter, toSearch, withFilter, type ListState } from './filters';

const state: ListState = {
  q: 'padaria',
  filters: [
    { field: 'status', operator: 'in', value: 'new,working' },
    { field: 'source', operator: 'eq', value: 'site' },
    { field: 'score', operator: 'gte', value: '50' },
    { field: 'custom.segment', operator: 'ne', value: 'pet' },
  ],
  sort: '-createdAt',
  columns: ['name', 'custom.segment'],
  view: 'v-1',
};

describe('filters and the URL', () => {
  it('come back from the URL as they went into it', () => {
    expect(fromSearch(toSearch(state))).toEqual(state);
  });

  it('stand in the URL as the API spells them', () => {
    expect(toSearch(state)).toMatchObject({
      'filter[status][in]': 'new,working',
      'filter[source]': 'site',
      'filter[custom.segment][ne]': 'pet',
    });
  });

  it('leave out an operator nobody knows', () => {
    expect(fromSearch({ 'filter[score][near]': '5', 'filter[score][gt]': '5' }).filters).toEqual([
      { field: 'score', operator: 'gt', value: '5' },
    ]);
  });

  it('keep two bounds of one field for the API', () => {
    const filters = fromSearch({
      'filter[createdAt][gte]': '2026-01-01',
      'filter[createdAt][lt]': '2026-02-01',
    }).filters;
    expect(toApiFilter(filters)).toEqual({ createdAt: { gte: '2026-01-01', lt: '2026-02-01' } });
  });

  it('lead from a figure of a report to its rows', () => {
    expect(searchOfRecords('/api/leads?filter%5Bsource%5D=a%26b&filter[createdAt][gte]=2026-01-01&limit=50')).toEqual({
      'filter[source]': 'a&b',
      'filter[createdAt][gte]': '2026-01-01',
    });
  });

  it('are replaced in their place', () => {
    const [status] = state.filters;
    const changed = { field: 'status', operator: 'in', value: 'converted' } as const;
    expect(withFilter(state.filters, changed, status).map((filter) => filter.value)).toEqual([
      'converted',
      'site',
      '50',
      'pet',
    ]);
  });
});
