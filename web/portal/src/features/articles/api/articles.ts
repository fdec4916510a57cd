import { api, bodyOf } from '@shared/api/client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

/** What is published, by words where some are given, else by title; page after page. */
export const articlesOptions = (slug: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['portal', slug, 'articles', { q }],
    queryFn: async ({ pageParam, signal }) => {
      const params = { path: { slug }, query: { q: q || undefined, cursor: pageParam } };
      const page = await bodyOf(api.GET('/api/portal/{slug}/articles', { params, signal }));
      // Shown until the answer to the next words is there, it says which words it answers.
      return { ...page, q };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const articleOptions = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['portal', slug, 'article', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/portal/{slug}/articles/{id}', { params: { path: { slug, id } }, signal })),
  });
