import { api, bodyOf, mergePatch } from '@shared/api/client';
import type { WorkspacePatch } from '@shared/api/types';
import { meKey } from '@shared/auth/get-me';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

export const workspaceSchema = z.object({
  name: z.string().trim().min(1, 'settings.error.required'),
  timeZone: z.string().min(1, 'settings.error.required'),
  currency: z.string().length(3, 'settings.error.currency'),
  locale: z.string().min(1, 'settings.error.required'),
});

/** Changes the workspace; every format on every screen follows. */
export function useUpdateWorkspace(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WorkspacePatch) => bodyOf(api.PATCH('/api/workspace', { body, headers: mergePatch })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: meKey });
      onSuccess();
    },
  });
}
