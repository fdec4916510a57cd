import { api, bodyOf } from '@shared/api/client';
import type { Me } from '@shared/api/types';
import { meKey } from '@shared/auth/get-me';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

export const signInSchema = z.object({
  email: z.email('auth.error.email'),
  password: z.string().min(1, 'auth.error.required'),
});
export type SignIn = z.infer<typeof signInSchema>;

const signIn = (body: SignIn): Promise<Me> => bodyOf(api.POST('/api/auth/login', { body }));

export function useSignIn(onSuccess: (me: Me) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signIn,
    onSuccess: (me) => {
      client.setQueryData(meKey, me);
      onSuccess(me);
    },
  });
}
