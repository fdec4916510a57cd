import { api, bodyOf } from '@shared/api/client';
import type { CrmResource } from '@shared/records/resource';
import { queryOptions } from '@tanstack/react-query';
import { importKeys } from './keys';

export const importsOptions = (resource: CrmResource, limit: number) =>
  queryOptions({
    queryKey: [...importKeys.all(resource), 'list', limit],
    queryFn: ({ signal }) =>
      bodyOf(api.GET(`/api/${resource}/imports` as const, { params: { query: { limit } }, signal })),
  });
