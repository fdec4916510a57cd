import { api, bodyOf } from '@shared/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { importKeys } from './keys';

/** Puts back every record that the import created or changed; what people changed since is kept. */
export function useUndoImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST('/api/leads/imports/{id}/undo', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.one(id) }),
  });
}

/** Whom a kept change is about; the API names it by id. */
export const leadNameOptions = (id: string) =>
  queryOptions({
    queryKey: ['leads', 'one', id, 'now'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/leads/{id}', { params: { path: { id } }, signal })),
    staleTime: 60_000,
    retry: false,
  });

/** What an undo leaves as it is, because people changed it after the import. */
export const keptOptions = (id: string, enabled: boolean) =>
  queryOptions({
    queryKey: importKeys.kept(id),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/leads/imports/{id}/kept', { params: { path: { id } }, signal })),
    enabled,
  });
