import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

export const queuesOptions = () =>
  queryOptions({
    queryKey: ['queues', 'all'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/queues', { params: { query: { limit: 200, sort: 'name' } }, signal })),
    staleTime: 60_000,
  });

/** Where tickets wait for agents; empty until loaded. */
export const useQueues = () => useQuery(queuesOptions()).data?.items ?? [];
