import type { Ticket } from '@shared/api/types';
import { fewRecordsOptions } from '@shared/records/api/list-records';
import { useQuery } from '@tanstack/react-query';
import { unfinished } from '../ticket-fields';

const shown = 8;
const byNumber = /^#?(\d{1,15})$/;

/** Into which a ticket can be merged: found by number or by words; without either, the same person's. */
export function useTicketsToMerge(ticket: Ticket, typed: string): Ticket[] {
  const text = typed.trim();
  const [, number] = byNumber.exec(text) ?? [];
  const filter: Record<string, string | Record<string, string>> = {
    id: { ne: ticket.id },
    status: { in: [...unfinished, 'solved'].join(',') },
  };
  if (number) filter.number = number;
  else if (!text && ticket.requesterId) filter.requesterId = ticket.requesterId;
  const q = number ? undefined : text || undefined;
  return useQuery(fewRecordsOptions('tickets', { q, filter, limit: shown })).data?.items ?? [];
}
