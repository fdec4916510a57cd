import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, idempotent } from '../../api/client';
import type { ActivityRequest } from '../../api/types';
import { timelineKey } from './timeline';

/** Writes down what happened with someone. */
export function useLogActivity(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ActivityRequest) => bodyOf(api.POST('/api/activities', { body, headers: idempotent(body) })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: timelineKey });
      onSuccess();
    },
  });
}
