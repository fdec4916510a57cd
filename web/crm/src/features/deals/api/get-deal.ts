import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';
import { dealKeys } from './keys';

/** One deal, as it is or as it was. */
export const dealOptions = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: dealKeys.one(id, asOf),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/deals/{id}', { params: { path: { id }, query: { asOf } }, signal })),
    staleTime: asOf ? Infinity : undefined,
  });
