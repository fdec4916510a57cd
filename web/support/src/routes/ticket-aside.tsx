import { Stack } from '@mantine/core';
import type { Ticket } from '@shared/api/types';
import { recordOptions } from '@shared/records/api/get-record';
import { useQuery } from '@tanstack/react-query';
import { ArticlesPanel } from '@/features/articles/components/articles-panel';
import { CustomerPanel } from '@/features/customer/components/customer-panel';
import { useInsertText } from '@/features/tickets/conversation/use-insert-text';

/** What stands beside a ticket: who asks, and what may answer them. */
export function TicketAside({ id }: { id: string }) {
  const { data: ticket } = useQuery(recordOptions('tickets', id));
  return (
    <Stack gap="xl">
      <CustomerPanel ticketId={id} />
      {ticket && <Articles key={id} ticket={ticket} />}
    </Stack>
  );
}

function Articles({ ticket }: { ticket: Ticket }) {
  return <ArticlesPanel subject={ticket.subject} onInsert={useInsertText(ticket)} />;
}
