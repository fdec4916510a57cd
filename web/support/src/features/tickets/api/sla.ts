import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';

/** The clock of a ticket, explained; it runs, so it is read anew each time. */
export const slaOptions = (ticketId: string) =>
  queryOptions({
    queryKey: ['tickets', 'sla', ticketId],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/tickets/{id}/sla', { params: { path: { id: ticketId } }, signal })),
  });
