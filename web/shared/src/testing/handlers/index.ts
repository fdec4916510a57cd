import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Deal, Lead, Me, PortalArticle, Rating, Task, Ticket, TicketMessage } from '../../api/types';
import { listOf, some } from '../data';
import { demoArticles } from '../demo-articles';
import { demoDeals, demoTasks } from '../demo-deals';
import { demoLeads } from '../demo-leads';
import { demoMessages, demoTickets } from '../demo-tickets';
import { contactHandlers } from './contacts';
import { dealHandlers } from './deals';
import { deskSettingsHandlers } from './desk-settings';
import { importHandlers } from './imports';
import { leadHandlers } from './leads';
import { portalHandlers } from './portal';
import { reportHandlers } from './reports';
import { searchHandlers } from './search';
import { ticketHandlers } from './tickets';

/** What the stand-in server remembers; made anew for each test. */
export interface World {
  me: Me | null;
  leads: Lead[];
  deals: Deal[];
  tasks: Task[];
  tickets: Ticket[];
  /** What is written in a ticket, by its id. */
  messages: Map<string, TicketMessage[]>;
  articles: PortalArticle[];
  /** What customers said, by the token of their link. */
  ratings: Map<string, Rating>;
}

export function newWorld(): World {
  const deals = demoDeals(140);
  const tickets = demoTickets(120);
  return {
    me: some.me(),
    leads: demoLeads(240),
    deals,
    tasks: demoTasks(deals),
    tickets,
    messages: demoMessages(tickets),
    articles: demoArticles(),
    ratings: new Map([['asked', some.rating()]]),
  };
}

/** A stand-in for the gateway, as far as the screens need one. */
export function createHandlers(world = newWorld()): RequestHandler[] {
  return [
    http.get('/api/me', () =>
      world.me ? HttpResponse.json(world.me) : HttpResponse.json({ code: 'auth.required' }, { status: 401 }),
    ),
    http.post('/api/auth/login', () => HttpResponse.json((world.me = some.me()))),
    http.post('/api/auth/sign-up', () => HttpResponse.json((world.me = some.me()), { status: 201 })),
    http.post('/api/auth/logout', () => {
      world.me = null;
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('/api/users', () =>
      HttpResponse.json(
        listOf([
          some.user(),
          some.user({ id: 'u-2', name: 'Rafael Lima', email: 'rafael@aurora.test', roles: ['seller'] }),
          some.user({
            id: 'u-3',
            name: 'Teresa Nogueira',
            email: 'teresa@aurora.test',
            roles: ['manager'],
            active: false,
          }),
        ]),
      ),
    ),
    http.get('/api/users/invitations', () => HttpResponse.json(listOf([]))),
    http.post('/api/users/invitations', () =>
      HttpResponse.json({ id: 'n-1', link: '/invite/abc', expiresAt: '2026-12-01T12:00:00Z' }, { status: 201 }),
    ),
    http.get('/api/roles', () =>
      HttpResponse.json(
        listOf(['admin', 'manager', 'seller', 'marketer', 'agent'].map((name) => ({ name, scopes: [] }))),
      ),
    ),
    http.get('/api/teams', () => HttpResponse.json(listOf([some.team()]))),
    http.get('/api/fields', () => HttpResponse.json(listOf([some.field()]))),
    http.get('/api/views', () => HttpResponse.json(listOf([some.view()]))),
    http.get('/api/api-keys', () => HttpResponse.json(listOf([]))),
    http.post('/api/api-keys', () => HttpResponse.json({ id: 'k-1', key: 'crm_3yq8example' }, { status: 201 })),
    ...contactHandlers(world),
    ...importHandlers('leads'),
    ...importHandlers('deals'),
    ...dealHandlers(world),
    ...deskSettingsHandlers(),
    ...leadHandlers(world),
    ...portalHandlers(world),
    ...reportHandlers(),
    ...searchHandlers(world),
    ...ticketHandlers(world),
  ];
}
