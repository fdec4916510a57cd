import { api, bodyOf } from '@shared/api/client';
import type { Me } from '@shared/api/types';
import { meKey } from '@shared/auth/get-me';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

export const acceptSchema = z.object({
  name: z.string().trim().min(1, 'auth.error.required'),
  password: z.string().min(10, 'auth.error.password'),
});
export type Accept = z.infer<typeof acceptSchema>;

/** What a one-time invitation says before it is accepted. */
export const invitationOptions = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/auth/invitations/{token}', { params: { path: { token } }, signal })),
    staleTime: Infinity,
  });

export function useAcceptInvitation(token: string, onSuccess: (me: Me) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Accept) =>
      bodyOf(api.POST('/api/auth/invitations/{token}', { params: { path: { token } }, body })),
    onSuccess: (me) => {
      client.setQueryData(meKey, me);
      onSuccess(me);
    },
  });
}
