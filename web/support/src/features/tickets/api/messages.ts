import { api, bodyOf } from '@shared/api/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { messagesKey } from './keys';

/** What was written in a ticket, oldest first. */
export const messagesOptions = (ticketId: string) =>
  infiniteQueryOptions({
    queryKey: messagesKey(ticketId),
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/tickets/{id}/messages', {
          params: { path: { id: ticketId }, query: { limit: 200, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
