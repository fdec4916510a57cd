import type { ListState } from '@shared/records/filters';

export const leadKeys = {
  all: ['leads'] as const,
  list: (state: Pick<ListState, 'q' | 'filters' | 'sort'>) =>
    ['leads', 'list', { q: state.q, filters: state.filters, sort: state.sort }] as const,
  one: (id: string, asOf?: string) => ['leads', 'one', id, asOf ?? 'now'] as const,
  reasons: ['disqualify-reasons'] as const,
};
