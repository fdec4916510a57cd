import type { Ticket, TicketMessage } from '../api/types';
import { some } from './data';

const subjects = [
  'O forno não liga',
  'Segunda via da nota fiscal',
  'Entrega parcial do pedido 4471, faltam três caixas',
  'Como troco a senha do portal?',
  'Cobrança em duplicidade',
];

/** Tickets as a working day has them: the same ones every time. */
export const demoTickets = (count: number): Ticket[] =>
  Array.from({ length: count }, (_, index) =>
    some.ticket({
      id: `tk-${index + 1}`,
      number: count - index,
      subject: `${subjects[index % subjects.length]}`,
      status: index % 4 === 3 ? 'pending' : 'open',
      priority: index % 5 === 0 ? 'urgent' : 'normal',
      createdAt: new Date(Date.UTC(2026, 2, 2, 12) - index * 3_600_000).toISOString(),
    }),
  );

/** What is written in each of them, to begin with. */
export const demoMessages = (tickets: Ticket[]): Map<string, TicketMessage[]> =>
  new Map(
    tickets.map(({ id, subject }) => [id, [some.message({ id: `${id}-m-1`, text: `${subject}. Podem ajudar?` })]]),
  );
