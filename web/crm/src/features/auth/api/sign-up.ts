import { api, bodyOf, idempotent } from '@shared/api/client';
import type { Me } from '@shared/api/types';
import { meKey } from '@shared/auth/get-me';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

export const signUpSchema = z.object({
  workspaceName: z.string().trim().min(1, 'auth.error.required'),
  name: z.string().trim().min(1, 'auth.error.required'),
  email: z.email('auth.error.email'),
  password: z.string().min(10, 'auth.error.password'),
});
export type SignUp = z.infer<typeof signUpSchema>;

const signUp = (body: SignUp): Promise<Me> =>
  bodyOf(api.POST('/api/auth/sign-up', { body, headers: idempotent(body) }));

export function useSignUp(onSuccess: (me: Me) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signUp,
    onSuccess: (me) => {
      client.setQueryData(meKey, me);
      onSuccess(me);
    },
  });
}
