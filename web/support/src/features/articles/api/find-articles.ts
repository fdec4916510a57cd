import { api, bodyOf } from '@shared/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

const shown = 5;

/** Published articles that fit some words; those that a customer may read. */
export const articlesOptions = (q: string) =>
  queryOptions({
    queryKey: ['articles', 'list', { q }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/articles', {
          params: { query: { q: q || undefined, filter: { published: 'true' }, limit: shown } },
          signal,
        }),
      ),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
