import { api, bodyOf, idempotent, mergePatch } from '@shared/api/client';
import { catalogueKeys } from '@shared/deals/keys';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

/** Short lists that records refer to, each kept at its own address in the same way. */
const places = {
  pipelines: { path: '/api/pipelines', key: catalogueKeys.pipelines },
  lostReasons: { path: '/api/lost-reasons', key: catalogueKeys.lostReasons },
  products: { path: '/api/products', key: catalogueKeys.products },
  disqualifyReasons: { path: '/api/leads/disqualify-reasons', key: ['disqualify-reasons'] },
} as const;
export type Catalogue = keyof typeof places;

/** The document types each list by itself; they are written alike. */
const pathOf = (catalogue: Catalogue) => places[catalogue].path as '/api/products';
const onePathOf = (catalogue: Catalogue) => `${places[catalogue].path}/{id}` as '/api/products/{id}';

interface SaveItem {
  /** Absent for a new one. */
  id?: string;
  body: Record<string, unknown>;
}

const saveItem = (catalogue: Catalogue, { id, body }: SaveItem): Promise<unknown> =>
  id === undefined
    ? bodyOf(api.POST(pathOf(catalogue), { body, headers: idempotent(body) }))
    : bodyOf(api.PATCH(onePathOf(catalogue), { params: { path: { id } }, body, headers: mergePatch }));

/** Everything that shows the list, and every board that its stages make, follows. */
function useInvalidate(catalogue: Catalogue) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: places[catalogue].key }),
      client.invalidateQueries({ queryKey: ['deals'] }),
    ]);
}

export function useSaveItem(catalogue: Catalogue, onSuccess?: () => void) {
  const invalidate = useInvalidate(catalogue);
  return useMutation({
    mutationFn: (save: SaveItem) => saveItem(catalogue, save),
    onSuccess: async () => {
      await invalidate();
      onSuccess?.();
    },
  });
}

/** Gives a list its order: each item keeps its place as a number. */
export function useOrderItems(catalogue: Catalogue) {
  const invalidate = useInvalidate(catalogue);
  return useMutation({
    mutationFn: (changed: { id: string; order: number }[]) =>
      Promise.all(changed.map(({ id, order }) => saveItem(catalogue, { id, body: { order } }))),
    onSettled: invalidate,
  });
}

export function useDeleteItem(catalogue: Catalogue) {
  const invalidate = useInvalidate(catalogue);
  return useMutation({
    mutationFn: (id: string) => api.DELETE(onePathOf(catalogue), { params: { path: { id } } }),
    onSuccess: invalidate,
  });
}

export const disqualifyReasonsOptions = () =>
  queryOptions({
    queryKey: places.disqualifyReasons.key,
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/leads/disqualify-reasons', { params: { query: { limit: 100 } }, signal })),
  });
