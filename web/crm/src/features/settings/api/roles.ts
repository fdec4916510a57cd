import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';

export const rolesOptions = () =>
  queryOptions({
    queryKey: ['roles'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/roles', { signal })),
    staleTime: Infinity,
  });
