import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';
import { leadKeys } from './keys';

/** One lead, as it is or as it was. */
export const leadOptions = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: leadKeys.one(id, asOf),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/leads/{id}', { params: { path: { id }, query: { asOf } }, signal })),
    staleTime: asOf ? Infinity : undefined,
  });
