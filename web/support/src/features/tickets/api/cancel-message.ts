import { api, bodyOf } from '@shared/api/client';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Calls a reply back that has not gone out yet. */
export function useCancelMessage(ticketId: string) {
  const client = useQueryClient();
  const errorText = useErrorText();
  return useMutation({
    // Called back later it would be out already.
    networkMode: 'always',
    mutationFn: (messageId: string) =>
      bodyOf(
        api.POST('/api/tickets/{id}/messages/{messageId}/cancel', { params: { path: { id: ticketId, messageId } } }),
      ),
    onError: (error) => toastFailure(errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
