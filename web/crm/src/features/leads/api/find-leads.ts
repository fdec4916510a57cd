import { api, bodyOf } from '@shared/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { leadKeys } from './keys';

/** The few best matches for what was typed into the palette. */
export const findLeadsOptions = (q: string) =>
  queryOptions({
    queryKey: leadKeys.found(q),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/leads', { params: { query: { q, limit: 7 } }, signal })),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
