import { api, bodyOf } from '@shared/api/client';
import { fromSearch, toApiFilter, type Search } from '@shared/records/filters';
import { queryOptions } from '@tanstack/react-query';
import { ticketCounts } from './keys';

export interface Count {
  total: number;
  /** It is one of very many, which nobody counts for every page. */
  estimate: boolean;
}

/** How many tickets a view holds. */
export const countOptions = (search: Search) => {
  const { q, filters } = fromSearch(search);
  return queryOptions({
    queryKey: [...ticketCounts, { q, filters }],
    queryFn: async ({ signal }): Promise<Count> => {
      const query = { q: q || undefined, filter: toApiFilter(filters), limit: 1 };
      const page = await bodyOf(api.GET('/api/tickets', { params: { query }, signal }));
      return { total: page.total, estimate: page.totalIsEstimate ?? false };
    },
    staleTime: 30_000,
  });
};
