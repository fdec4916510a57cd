import type { Ticket, TicketChannel, TicketPriority, TicketStatus } from '@shared/api/types';
import type { Tone } from '@shared/ui/status-pill';

export const statuses: readonly TicketStatus[] = ['open', 'pending', 'onHold', 'solved', 'closed'];
export const priorities: readonly TicketPriority[] = ['urgent', 'high', 'normal', 'low'];
export const channels: readonly TicketChannel[] = ['email', 'portal', 'phone', 'chat', 'social', 'api'];

/** In which there is still something to be done. */
export const unfinished: readonly TicketStatus[] = ['open', 'pending', 'onHold'];

export const statusTone: Record<TicketStatus, Tone> = {
  open: 'accent',
  pending: 'neutral',
  onHold: 'neutral',
  solved: 'good',
  closed: 'neutral',
};

export const priorityTone: Record<TicketPriority, Tone> = {
  urgent: 'failed',
  high: 'soon',
  normal: 'neutral',
  low: 'neutral',
};

/** A closed ticket stays as it is: nothing is written in it, and no verb moves it. */
export const isClosed = ({ status }: Pick<Ticket, 'status'>): boolean => status === 'closed';

/** What may be chosen next: a ticket is closed by time, not by hand. */
export const nextStatuses = ({ status }: Pick<Ticket, 'status'>): TicketStatus[] =>
  statuses.filter((next) => next !== status && next !== 'closed');
