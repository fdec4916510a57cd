import { api, bodyOf, mergePatch } from '@shared/api/client';
import type { OneTimeLink, UserPatch } from '@shared/api/types';
import { usersKey } from '@shared/records/api/list-users';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export function useUpdateUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: UserPatch & { id: string }) =>
      bodyOf(api.PATCH('/api/users/{id}', { params: { path: { id } }, body, headers: mergePatch })),
    onSuccess: () => client.invalidateQueries({ queryKey: usersKey }),
  });
}

/** A link with which a person sets a new password, once; an administrator hands it over. */
export function useResetPasswordLink(onSuccess: (link: OneTimeLink) => void) {
  return useMutation({
    mutationFn: (id: string) => bodyOf(api.POST('/api/users/{id}/password-reset', { params: { path: { id } } })),
    onSuccess,
  });
}
