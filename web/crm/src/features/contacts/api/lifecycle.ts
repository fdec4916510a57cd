import { api } from '@shared/api/client';
import type { Lifecycle } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Says how far we are with someone; events move it on from there. */
export function useSetLifecycle(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (lifecycle: Lifecycle) =>
      api.POST('/api/contacts/{id}/lifecycle', { params: { path: { id } }, body: { lifecycle } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['contacts'] }),
  });
}
