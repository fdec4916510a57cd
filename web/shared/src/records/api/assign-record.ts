import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { Resource } from '../resource';

/** Gives a record to a person or a team. */
export function useAssign(resource: Resource, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { userId: string | null; teamId: string | null }) =>
      api.POST(`/api/${resource}/{id}/assign` as const, { params: { path: { id } }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [resource] }),
  });
}
