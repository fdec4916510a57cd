import type { Ticket } from '@shared/api/types';
import type { RecordPage } from '@shared/records/api/list-records';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { ticketKey, ticketLists } from './keys';

type Listed = InfiniteData<RecordPage<Ticket>> | RecordPage<Ticket>;

const inPage = (page: RecordPage<Ticket>, id: string, change: Partial<Ticket>): RecordPage<Ticket> => ({
  ...page,
  items: page.items.map((ticket) => (ticket.id === id ? { ...ticket, ...change } : ticket)),
});

const inList = (listed: Listed | undefined, id: string, change: Partial<Ticket>): Listed | undefined =>
  listed && 'pages' in listed
    ? { ...listed, pages: listed.pages.map((page) => inPage(page, id, change)) }
    : listed && inPage(listed, id, change);

/** Shows a change of a ticket wherever it stands: on its own, and in every list. */
export function showTicket(client: QueryClient, id: string, change: Partial<Ticket>): void {
  client.setQueriesData<Listed>({ queryKey: ticketLists }, (listed) => inList(listed, id, change));
  client.setQueryData<Ticket>(ticketKey(id), (ticket) => ticket && { ...ticket, ...change });
}
