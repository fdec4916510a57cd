import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Ticket, TicketMessageRequest } from '../../api/types';
import { listOf, some } from '../data';
import type { World } from './index';

const notFound = () => HttpResponse.json({ code: 'tickets.not-found', traceId: '4bf92f35' }, { status: 404 });

/** The desk's side of the stand-in server. */
export function ticketHandlers(world: World): RequestHandler[] {
  const find = (id: unknown): Ticket | undefined => world.tickets.find((ticket) => ticket.id === id);
  const change = async (request: Request, id: unknown, toChange: (body: Partial<Ticket>) => Partial<Ticket>) => {
    const ticket = find(id);
    if (!ticket) return notFound();
    const body = (await request.json()) as Partial<Ticket>;
    Object.assign(ticket, toChange(body), { version: ticket.version + 1 });
    return HttpResponse.json(ticket);
  };
  return [
    http.get('/api/tickets', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const statuses = query.get('filter[status][in]')?.split(',');
      const assignee = query.get('filter[assigneeId]');
      const [mergedInto, followUpOf] = [query.get('filter[mergedInto]'), query.get('filter[followUpOf]')];
      const q = query.get('q')?.toLowerCase() ?? '';
      const found = world.tickets.filter(
        (ticket) =>
          (!statuses || statuses.includes(ticket.status)) &&
          (!assignee || ticket.assigneeId === assignee) &&
          (!mergedInto || ticket.mergedInto === mergedInto) &&
          (!followUpOf || ticket.followUpOf === followUpOf) &&
          ticket.subject.toLowerCase().includes(q),
      );
      const from = Number(query.get('cursor') ?? 0);
      const limit = Number(query.get('limit') ?? 50);
      const nextCursor = from + limit < found.length ? String(from + limit) : null;
      return HttpResponse.json({ items: found.slice(from, from + limit), nextCursor, total: found.length });
    }),
    http.post('/api/tickets', async ({ request }) => {
      const body = (await request.json()) as Partial<Ticket>;
      const ticket = some.ticket({ ...body, id: `tk-${world.tickets.length + 1}`, number: world.tickets.length + 1 });
      world.tickets.unshift(ticket);
      return HttpResponse.json(ticket, { status: 201 });
    }),
    http.get('/api/tickets/:id', ({ params }) => {
      const ticket = find(params.id);
      return ticket ? HttpResponse.json(ticket) : notFound();
    }),
    http.patch('/api/tickets/:id', ({ params, request }) => change(request, params.id, (body) => body)),
    http.post('/api/tickets/:id/status', ({ params, request }) => change(request, params.id, (body) => body)),
    http.post('/api/tickets/:id/assign', ({ params, request }) =>
      change(request, params.id, (body) => ({ assigneeId: (body as { userId?: string | null }).userId ?? null })),
    ),
    http.get('/api/macros', () => HttpResponse.json(listOf([]))),
    http.get('/api/queues', () => HttpResponse.json(listOf([some.queue()]))),
    http.get('/api/articles', () => HttpResponse.json(listOf([]))),
    http.get('/api/tickets/:id/messages', ({ params }) =>
      find(params.id)
        ? HttpResponse.json({ items: world.messages.get(String(params.id)) ?? [], nextCursor: null })
        : notFound(),
    ),
    http.post('/api/tickets/:id/messages', async ({ params, request }) => {
      const { kind, text, direction } = (await request.json()) as TicketMessageRequest;
      const written = world.messages.get(String(params.id)) ?? [];
      const message = some.message({
        id: `${String(params.id)}-m-${written.length + 1}`,
        kind,
        text,
        direction: kind === 'note' ? null : (direction ?? 'out'),
        authorId: world.me?.id ?? null,
      });
      world.messages.set(String(params.id), [...written, message]);
      return HttpResponse.json(message, { status: 201 });
    }),
  ];
}
