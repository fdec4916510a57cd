import { api, bodyOf } from '@shared/api/client';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { z } from 'zod';

export const resetSchema = z.object({ password: z.string().min(10, 'auth.error.password') });

/** Whose password a one-time link sets; a used or old link is refused here already. */
export const passwordResetOptions = (token: string) =>
  queryOptions({
    queryKey: ['password-reset', token],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/auth/password-resets/{token}', { params: { path: { token } }, signal })),
    staleTime: Infinity,
  });

export function useResetPassword(token: string, onSuccess: () => void) {
  return useMutation({
    mutationFn: (body: z.infer<typeof resetSchema>) =>
      api.POST('/api/auth/password-resets/{token}', { params: { path: { token } }, body }),
    onSuccess,
  });
}
