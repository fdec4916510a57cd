import { api, bodyOf, idempotent } from '@shared/api/client';
import type { TicketMessageRequest } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Writes a reply or a note. Sent again with the same request it is written once: a lost answer makes no second one. */
export function useWriteMessage(ticketId: string) {
  const client = useQueryClient();
  return useMutation({
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
