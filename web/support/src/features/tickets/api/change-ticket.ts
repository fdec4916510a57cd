import { api, bodyOf, mergePatch } from '@shared/api/client';
import type { Ticket, TicketPriority, TicketStatus } from '@shared/api/types';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ticketKey, ticketLists } from './keys';
import { showTicket } from './show-ticket';

/** One step that is taken with a ticket from anywhere. */
export type TicketStep = { status: TicketStatus } | { assigneeId: string | null } | { priority: TicketPriority };

interface Taken {
  ticket: Ticket;
  step: TicketStep;
}

function send({ id }: Ticket, step: TicketStep): Promise<Ticket> {
  const params = { path: { id } };
  if ('status' in step) return bodyOf(api.POST('/api/tickets/{id}/status', { params, body: step }));
  if ('assigneeId' in step)
    return bodyOf(api.POST('/api/tickets/{id}/assign', { params, body: { userId: step.assigneeId } }));
  return bodyOf(api.PATCH('/api/tickets/{id}', { params, body: step, headers: mergePatch }));
}

/** What the ticket was before a step, in the step's own field. */
export function stepBack(ticket: Ticket, step: TicketStep): TicketStep {
  if ('status' in step) return { status: ticket.status };
  return 'assigneeId' in step ? { assigneeId: ticket.assigneeId } : { priority: ticket.priority };
}

/** Takes a step with a ticket. It shows at once everywhere, and goes back, with the reason said, when the server refuses. */
export function useTicketStep() {
  const client = useQueryClient();
  const errorText = useErrorText();
  return useMutation({
    // Without a connection it goes back at once, instead of looking done.
    networkMode: 'always',
    mutationFn: ({ ticket, step }: Taken) => send(ticket, step),
    onMutate: async ({ ticket, step }) => {
      // An answer that is on its way still has the ticket as it was.
      await client.cancelQueries({ queryKey: ticketLists });
      await client.cancelQueries({ queryKey: ticketKey(ticket.id) });
      showTicket(client, ticket.id, step);
    },
    onError: (error, { ticket, step }) => {
      showTicket(client, ticket.id, stepBack(ticket, step));
      toastFailure(errorText(error));
    },
    onSuccess: (ticket) => showTicket(client, ticket.id, ticket),
    onSettled: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
