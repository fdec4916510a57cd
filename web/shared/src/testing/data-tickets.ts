import type { Ticket, TicketMessage } from '../api/types';
import { stored } from './data-stored';

/** Builders of tickets and of what is written in them; see `some`. */
export const someTickets = {
  ticket: (change: Partial<Ticket> = {}): Ticket => ({
    id: 'tk-1',
    ...stored,
    number: 1,
    externalId: null,
    subject: 'O forno não liga',
    status: 'open',
    priority: 'normal',
    channel: 'email',
    queueId: null,
    assigneeId: null,
    requesterId: 'k-1',
    companyId: null,
    product: 'Forno 3000',
    firstResponseAt: null,
    solvedAt: null,
    closedAt: null,
    satisfaction: null,
    flags: [],
    tags: [],
    custom: {},
    deletedAt: null,
    ...change,
  }),

  message: (change: Partial<TicketMessage> = {}): TicketMessage => ({
    id: 'm-1',
    kind: 'reply',
    direction: 'in',
    authorId: null,
    text: 'Desde ontem o forno não liga.',
    sentAt: '2026-03-02T12:00:00Z',
    ...change,
  }),
};
