import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';

/** Of each kind of record at most so many. */
const most = 6;

/** Records of every kind in which each word begins a word, whatever case and accents; only what one may see. */
export const searchOptions = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/search', { params: { query: { q, limit: most } }, signal })),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
