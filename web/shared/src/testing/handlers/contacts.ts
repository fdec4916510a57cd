import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Company, Contact, Task, TimelineItem } from '../../api/types';
import { some } from '../data';
import { demoCompanies } from '../demo-deals';
import type { World } from './index';

const page = <T>(found: T[], request: Request) => {
  const query = new URL(request.url).searchParams;
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const nextCursor = from + limit < found.length ? String(from + limit) : null;
  return HttpResponse.json({ items: found.slice(from, from + limit), nextCursor, total: found.length });
};

/** The same few routes for people and for companies. */
function recordsOf<T extends Contact | Company>(plural: string, records: T[], make: (body: object) => T) {
  const find = (id: unknown) => records.find((record) => record.id === id);
  const notFound = () => HttpResponse.json({ code: `${plural}.not-found` }, { status: 404 });
  return [
    http.get(`/api/${plural}`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const ids = query.get('filter[id][in]')?.split(',');
      const q = query.get('q')?.toLowerCase() ?? '';
      const found = records.filter(
        (record) => (!ids || ids.includes(record.id)) && (record.name ?? '').toLowerCase().includes(q),
      );
      return page(found, request);
    }),
    http.post(`/api/${plural}`, async ({ request }) => {
      const record = make((await request.json()) as object);
      records.unshift(record);
      return HttpResponse.json(record, { status: 201 });
    }),
    http.get(`/api/${plural}/:id`, ({ params }) => {
      const record = find(params.id);
      return record ? HttpResponse.json(record, { headers: { ETag: `"${record.version}"` } }) : notFound();
    }),
    http.patch(`/api/${plural}/:id`, async ({ params, request }) => {
      const record = find(params.id);
      if (!record) return notFound();
      return HttpResponse.json(Object.assign(record, await request.json(), { version: record.version + 1 }));
    }),
    http.get(`/api/${plural}/:id/history`, () => HttpResponse.json({ items: [some.entry()], nextCursor: null })),
    http.post(`/api/${plural}/:id/:verb`, async ({ params, request }) => {
      const record = find(params.id);
      return record ? HttpResponse.json(Object.assign(record, await request.json())) : notFound();
    }),
  ];
}

/** What Contacts answers: people, companies, what happened with them, what is to be done. */
export function contactHandlers(world: World): RequestHandler[] {
  const companies = [
    some.company(),
    ...demoCompanies.slice(1),
    some.company({ id: 'co-2', name: 'Distribuidora de Alimentos Vale do Ribeira', industry: 'Atacado', region: 'SP' }),
  ];
  const contacts = [
    some.contact(),
    some.contact({
      id: 'k-2',
      firstName: 'Maria Aparecida',
      lastName: 'de Albuquerque Cavalcanti',
      name: 'Maria Aparecida de Albuquerque Cavalcanti',
      lifecycle: 'customer',
      companies: [{ companyId: 'co-2', role: 'Diretora', primary: true }],
    }),
  ];
  const tasks: Task[] = [
    some.task({
      title: 'Ligar para Ana',
      dueAt: new Date(Date.now() + 3_600_000).toISOString(),
      about: [{ type: 'contact', id: 'k-1' }],
    }),
    some.task({
      id: 't-2',
      about: [{ type: 'contact', id: 'k-1' }],
      title: 'Mandar proposta revisada',
      dueAt: new Date(Date.now() - 2 * 86_400_000).toISOString(),
    }),
    ...world.tasks,
  ];
  const timeline: TimelineItem[] = [
    some.happening(),
    some.happening({ id: 'e-2', kind: 'note', body: 'Prefere falar depois das 14h.', direction: null, minutes: null }),
  ];
  const consents = [some.consent()];
  return [
    http.get('/api/contacts/duplicates', () => HttpResponse.json({ items: [] })),
    http.get('/api/contacts/:id/timeline', ({ request }) => page(timeline, request)),
    http.get('/api/companies/:id/timeline', ({ request }) => page(timeline, request)),
    http.get('/api/timeline', ({ request }) => page(timeline, request)),
    http.get('/api/contacts/:id/consents', ({ request }) => page(consents, request)),
    http.get('/api/tasks', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const [status, about] = [query.get('filter[status]'), query.get('filter[about]')];
      const isAbout = (task: Task): boolean => task.about.some(({ type, id }) => `${type}:${id}` === about);
      return page(
        tasks.filter((task) => (!status || task.status === status) && (!about || isAbout(task))),
        request,
      );
    }),
    http.post('/api/tasks', async ({ request }) => {
      const task = some.task({ ...((await request.json()) as object), id: `t-${tasks.length + 1}` });
      tasks.unshift(task);
      return HttpResponse.json(task, { status: 201 });
    }),
    http.post('/api/tasks/:id/:verb', ({ params }) => {
      const task = tasks.find(({ id }) => id === params.id);
      if (task) task.status = params.verb === 'complete' ? 'done' : 'open';
      return HttpResponse.json(task);
    }),
    http.post('/api/activities', async ({ request }) => {
      const body = (await request.json()) as Partial<TimelineItem>;
      timeline.unshift(some.happening({ ...body, id: `e-${timeline.length + 1}` }));
      return HttpResponse.json({ id: 'a-1', ...body }, { status: 201 });
    }),
    ...recordsOf('contacts', contacts, (body) => some.contact({ ...body, id: `k-${contacts.length + 1}` })),
    ...recordsOf('companies', companies, (body) => some.company({ ...body, id: `co-${companies.length + 1}` })),
  ];
}
