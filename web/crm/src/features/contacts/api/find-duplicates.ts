import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';

export type Sought =
  | { resource: 'contacts'; name?: string; email?: string; phone?: string }
  | { resource: 'companies'; name?: string; domain?: string; taxId?: string };

/** Who or what may be the one that is being written down. */
export const duplicatesOptions = ({ resource, ...query }: Sought) =>
  queryOptions({
    queryKey: [resource, 'duplicates', query],
    queryFn: ({ signal }) => bodyOf(api.GET(`/api/${resource}/duplicates` as const, { params: { query }, signal })),
    enabled: Object.values(query).some(Boolean),
  });
