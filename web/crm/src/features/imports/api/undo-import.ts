import { api, bodyOf } from '@shared/api/client';
import { recordKey } from '@shared/records/api/update-record';
import type { CrmResource } from '@shared/records/resource';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { importKeys } from './keys';

/** Puts back every record that the import created or changed; what people changed since is kept. */
export function useUndoImport(resource: CrmResource, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST(`/api/${resource}/imports/{id}/undo` as const, { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.one(resource, id) }),
  });
}

/** Whom a kept change is about; the API names it by id. */
export const recordNameOptions = (resource: CrmResource, id: string) =>
  queryOptions({
    queryKey: recordKey(resource, id),
    queryFn: ({ signal }) => bodyOf(api.GET(`/api/${resource}/{id}` as const, { params: { path: { id } }, signal })),
    staleTime: 60_000,
    retry: false,
  });

/** What an undo leaves as it is, because people changed it after the import. */
export const keptOptions = (resource: CrmResource, id: string, enabled: boolean) =>
  queryOptions({
    queryKey: importKeys.kept(resource, id),
    queryFn: ({ signal }) =>
      bodyOf(api.GET(`/api/${resource}/imports/{id}/kept` as const, { params: { path: { id } }, signal })),
    enabled,
  });
