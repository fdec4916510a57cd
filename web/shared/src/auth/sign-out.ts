import { api } from '../api/client';
import { useMutation } from '@tanstack/react-query';

/** Ends the session. `onSuccess` leaves the app by loading it anew, so that nothing of one person's work stays for the next. */
export function useSignOut(onSuccess: () => void) {
  return useMutation({ mutationFn: () => api.POST('/api/auth/logout'), onSuccess });
}
