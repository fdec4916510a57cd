import { http, HttpResponse, type RequestHandler } from 'msw';
import { listOf, some } from '../data';
import { stored } from '../data-stored';

interface Item {
  id: string;
  version: number;
  order?: number;
}

/** One short list, kept as the server keeps it: a change from an older version is refused with what is there. */
function listHandlers(path: string, items: Item[]): RequestHandler[] {
  const bin = new Map<string, Item>();
  const find = (id: unknown): Item | undefined => items.find((item) => item.id === id);
  const notFound = () => HttpResponse.json({ code: 'not-found' }, { status: 404 });
  return [
    http.get(`/api/${path}`, () =>
      HttpResponse.json(listOf([...items].sort((a, b) => (a.order ?? 0) - (b.order ?? 0)))),
    ),
    http.post(`/api/${path}`, async ({ request }) => {
      const item: Item = { ...stored, ...((await request.json()) as object), id: `new-${items.length + 1}` };
      items.push(item);
      return HttpResponse.json(item, { status: 201 });
    }),
    http.patch(`/api/${path}/:id`, async ({ params, request }) => {
      const item = find(params.id);
      if (!item) return notFound();
      const asked = request.headers.get('If-Match');
      if (asked && asked !== `"${item.version}"`)
        return HttpResponse.json({ code: 'request.changed-meanwhile', current: item }, { status: 412 });
      Object.assign(item, await request.json(), { version: item.version + 1 });
      return HttpResponse.json(item);
    }),
    http.delete(`/api/${path}/:id`, ({ params }) => {
      const item = find(params.id);
      if (!item) return notFound();
      bin.set(item.id, item);
      items.splice(items.indexOf(item), 1);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`/api/${path}/:id/restore`, ({ params }) => {
      const item = bin.get(String(params.id));
      if (!item) return notFound();
      items.push(item);
      return HttpResponse.json(item);
    }),
  ];
}

/** The settings of the desk on the stand-in server. */
export function deskSettingsHandlers(): RequestHandler[] {
  const mail = some.mailSettings();
  const desk = { asksForRating: true, closesAfterDays: 5, updatedAt: '2026-03-02T12:00:00Z', version: 1 };
  const agent = { userId: 'u-1', present: true, signature: null };
  return [
    ...listHandlers('queues', [
      some.queue(),
      some.queue({ id: 'q-2', name: 'Financeiro', address: 'billing', default: false }),
    ]),
    ...listHandlers('business-calendars', [some.calendar()]),
    ...listHandlers('sla-policies', [some.policy()]),
    ...listHandlers('macros', [some.macro()]),
    ...listHandlers('mail/addresses', [some.mailAddress()]),
    ...listHandlers('articles', []),
    ...listHandlers('routing-rules', [
      some.rule(),
      some.rule({ id: 'rr-2', name: 'Urgentes', order: 2, subjectContains: 'parado', priority: 'urgent' }),
    ]),
    ...listHandlers('blocked-senders', []),
    http.get('/api/mail/settings', () => HttpResponse.json(mail)),
    http.put('/api/mail/settings', async ({ request }) => {
      const { password, ...body } = (await request.json()) as { password?: string | null };
      return HttpResponse.json(
        Object.assign(mail, body, { hasPassword: Boolean(password) || mail.hasPassword, version: mail.version + 1 }),
      );
    }),
    http.post('/api/mail/settings/test', () =>
      HttpResponse.json({ ok: false, reason: 'authentication', code: 535, reply: '5.7.8 Bad credentials' }),
    ),
    http.get('/api/mail/refused', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('/api/support-settings', () => HttpResponse.json(desk)),
    http.patch('/api/support-settings', async ({ request }) =>
      HttpResponse.json(Object.assign(desk, await request.json(), { version: desk.version + 1 })),
    ),
    http.get('/api/agents/me', () => HttpResponse.json(agent)),
    http.put('/api/agents/me', async ({ request }) => HttpResponse.json(Object.assign(agent, await request.json()))),
  ];
}
