import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';

export const teamsKey = ['teams'] as const;

export const teamsOptions = () =>
  queryOptions({
    queryKey: teamsKey,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/teams', { params: { query: { limit: 200 } }, signal })),
    staleTime: 60_000,
  });
