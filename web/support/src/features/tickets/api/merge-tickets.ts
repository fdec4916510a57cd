import { api, bodyOf } from '@shared/api/client';
import type { Ticket } from '@shared/api/types';
import { useUndoable } from '@shared/ui/undo';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

interface Merge {
  /** Ends in the other one. */
  ticket: Ticket;
  into: Ticket;
}

/** Takes a merge back: the ticket is its own again, with what was written in it. */
export const unmerge = (id: string) => bodyOf(api.POST('/api/tickets/{id}/unmerge', { params: { path: { id } } }));

/** Makes one ticket of two; whoever did not mean it takes it back. */
export function useMergeTickets(onUndone: (ticket: Ticket) => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useUndoable<Merge>({
    run: ({ ticket, into }) =>
      bodyOf(api.POST('/api/tickets/{id}/merge', { params: { path: { id: into.id } }, body: { otherId: ticket.id } })),
    undo: async ({ ticket }) => {
      await unmerge(ticket.id);
      onUndone(ticket);
    },
    done: ({ ticket, into }) => t('merge.done', { from: ticket.number, into: into.number }),
    settle: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
