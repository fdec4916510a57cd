import { api, bodyOf, idempotent } from '@shared/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

interface Split {
  /** The first message that goes along. */
  messageId: string;
  subject: string;
}

/** Makes a ticket of its own of a message and all after it. */
export function useSplitTicket(ticketId: string) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: (body: Split) =>
      bodyOf(
        api.POST('/api/tickets/{id}/split', { params: { path: { id: ticketId } }, body, headers: idempotent(body) }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
