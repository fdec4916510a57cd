import { api, bodyOf, idempotent } from '@shared/api/client';
import type { TicketMessageRequest } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Writes a reply or a note. Sent again with the same request it is written once: a lost answer makes no second one. */
export function useWriteMessage(ticketId: string) {
  const client = useQueryClient();
  return useMutation({
    // Without a connection it fails at once, and the words stay where they are.
    networkMode: 'always',
    mutationFn: (body: TicketMessageRequest) =>
      bodyOf(
        api.POST('/api/tickets/{id}/messages', {
          params: { path: { id: ticketId } },
          body,
          headers: idempotent(body),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
