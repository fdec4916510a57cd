import { api } from '@shared/api/client';
import { meKey } from '@shared/auth/get-me';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export function useSignOut(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST('/api/auth/logout'),
    onSuccess: () => {
      // Nothing of one person's work stays in the cache for the next.
      client.clear();
      client.setQueryData(meKey, null);
      onSuccess();
    },
  });
}
