import { api, bodyOf, idempotent } from '@shared/api/client';
import type { InvitationRequest, OneTimeLink } from '@shared/api/types';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

const invitationsKey = ['invitations'] as const;

export const inviteSchema = z.object({
  name: z.string().trim().min(1, 'settings.error.required'),
  email: z.email('settings.error.email'),
  roles: z.array(z.string()).min(1, 'settings.error.role'),
});

export const invitationsOptions = () =>
  queryOptions({
    queryKey: invitationsKey,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/users/invitations', { params: { query: { limit: 100 } }, signal })),
  });

export function useInvite(onSuccess: (link: OneTimeLink) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: InvitationRequest) =>
      bodyOf(api.POST('/api/users/invitations', { body, headers: idempotent(body) })),
    onSuccess: async (link) => {
      await client.invalidateQueries({ queryKey: invitationsKey });
      onSuccess(link);
    },
  });
}

export function useWithdrawInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/users/invitations/{id}', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: invitationsKey }),
  });
}
