import { api, bodyOf } from '@shared/api/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { leadKeys } from './keys';

export const reasonsOptions = () =>
  queryOptions({
    queryKey: leadKeys.reasons,
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/leads/disqualify-reasons', { params: { query: { limit: 100 } }, signal })),
    staleTime: 5 * 60_000,
  });

export const useReasons = () => useQuery(reasonsOptions()).data?.items ?? [];
