import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';
import { importKeys } from './keys';

export const importsOptions = (limit: number) =>
  queryOptions({
    queryKey: [...importKeys.all, 'list', limit],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/leads/imports', { params: { query: { limit } }, signal })),
  });
