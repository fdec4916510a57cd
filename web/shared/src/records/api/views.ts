import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, idempotent } from '../../api/client';
import type { SavedView, SavedViewRequest } from '../../api/types';
import type { Search } from '../filters';

const viewsKey = ['views'] as const;

/** The saved views of a list: one's own and the shared ones. */
export const viewsOptions = (recordType: string) =>
  queryOptions({
    queryKey: [...viewsKey, recordType],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/views', { params: { query: { limit: 100, filter: { recordType } } }, signal })),
    staleTime: 60_000,
  });

/** A view keeps the list's search as it stands in the URL, so that opening one is following a link. */
export function searchOfView(view: SavedView): Search {
  const definition: unknown = view.definition;
  const search =
    typeof definition === 'object' && definition !== null && 'search' in definition ? definition.search : {};
  const entries = Object.entries(search ?? {}).map(([key, value]): [string, string] => [key, String(value)]);
  return { ...Object.fromEntries(entries), view: view.id };
}

export function definitionOf(search: Search): { search: Search } {
  return { search: Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'view')) };
}

function useInvalidateViews() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: viewsKey });
}

export function useCreateView(onSuccess: (view: SavedView) => void) {
  const invalidate = useInvalidateViews();
  return useMutation({
    mutationFn: (body: SavedViewRequest) => bodyOf(api.POST('/api/views', { body, headers: idempotent(body) })),
    onSuccess: async (view) => {
      await invalidate();
      onSuccess(view);
    },
  });
}

export function useUpdateView() {
  const invalidate = useInvalidateViews();
  return useMutation({
    mutationFn: ({ id, ...body }: SavedViewRequest & { id: string }) =>
      bodyOf(
        api.PATCH('/api/views/{id}', {
          params: { path: { id } },
          body,
          headers: { 'Content-Type': 'application/merge-patch+json' },
        }),
      ),
    onSuccess: invalidate,
  });
}

export function useDeleteView(onSuccess: () => void) {
  const invalidate = useInvalidateViews();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/views/{id}', { params: { path: { id } } }),
    onSuccess: async () => {
      await invalidate();
      onSuccess();
    },
  });
}
