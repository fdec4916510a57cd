import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { Resource } from '../resource';

export const historyKey = (resource: Resource, id: string) => [resource, 'history', id] as const;

/** Everything that happened to a record, newest first, a page at a time. */
export const historyOptions = (resource: Resource, id: string) =>
  infiniteQueryOptions({
    queryKey: historyKey(resource, id),
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET(`/api/${resource}/{id}/history` as const, {
          params: { path: { id }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** The chain of causes from an entry up to the person, key or timer that began it. */
export const whyOptions = (entryId: string) =>
  queryOptions({
    queryKey: ['why', entryId],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/history/{entryId}/why', { params: { path: { entryId } }, signal })),
    staleTime: Infinity,
  });

/** Puts back what one entry changed. What people changed later is kept. */
export function useUndoEntry(resource: Resource, id: string, onSuccess?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (seq: number) =>
      api.POST(`/api/${resource}/{id}/history/{seq}/undo` as const, { params: { path: { id, seq } } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [resource] });
      onSuccess?.();
    },
  });
}
