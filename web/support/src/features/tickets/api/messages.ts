import { api, bodyOf } from '@shared/api/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Written } from '../written';
import { messagesKey } from './keys';

interface MessagePage {
  items: Written[];
  nextCursor: string | null;
}

/** What was written in a ticket, oldest first. */
export const messagesOptions = (ticketId: string) =>
  infiniteQueryOptions({
    queryKey: messagesKey(ticketId),
    queryFn: ({ pageParam, signal }): Promise<MessagePage> =>
      bodyOf(
        api.GET('/api/tickets/{id}/messages', {
          params: { path: { id: ticketId }, query: { limit: 200, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
