import { http, HttpResponse, type RequestHandler } from 'msw';
import { listOf, some } from '../data';
import type { World } from './index';

const notFound = () => HttpResponse.json({ code: 'leads.not-found', traceId: '4bf92f35' }, { status: 404 });

export function leadHandlers(world: World): RequestHandler[] {
  const find = (id: unknown) => world.leads.find((lead) => lead.id === id);
  return [
    http.get('/api/leads/disqualify-reasons', () =>
      HttpResponse.json(
        listOf([
          { id: 'r-1', name: 'Sem orçamento', order: 1 },
          { id: 'r-2', name: 'Não atende o telefone', order: 2 },
        ]),
      ),
    ),
    http.get('/api/leads', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const status = query.get('filter[status][in]')?.split(',');
      const q = query.get('q')?.toLowerCase() ?? '';
      const found = world.leads.filter(
        (lead) => (!status || status.includes(lead.status)) && (lead.name ?? '').toLowerCase().includes(q),
      );
      const from = Number(query.get('cursor') ?? 0);
      const limit = Number(query.get('limit') ?? 50);
      const nextCursor = from + limit < found.length ? String(from + limit) : null;
      return HttpResponse.json({ items: found.slice(from, from + limit), nextCursor, total: found.length });
    }),
    http.post('/api/leads', async ({ request }) => {
      const body = (await request.json()) as Record<string, string>;
      const name = [body.firstName, body.lastName].filter(Boolean).join(' ');
      const lead = some.lead({ ...body, id: `lead-${world.leads.length + 1}`, name });
      world.leads.unshift(lead);
      return HttpResponse.json(lead, { status: 201 });
    }),
    http.get('/api/leads/:id', ({ params }) => {
      const lead = find(params.id);
      return lead ? HttpResponse.json(lead, { headers: { ETag: `"${lead.version}"` } }) : notFound();
    }),
    http.patch('/api/leads/:id', async ({ params, request }) => {
      const lead = find(params.id);
      if (!lead) return notFound();
      Object.assign(lead, await request.json(), { version: lead.version + 1 });
      return HttpResponse.json(lead);
    }),
    http.delete('/api/leads/:id', ({ params }) => {
      world.leads = world.leads.filter((lead) => lead.id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('/api/leads/:id/history', () =>
      HttpResponse.json(
        listOf([
          some.entry({ id: 'h-3', seq: 3, kind: 'qualified', changes: { qualification: ['none', 'mql'] } }),
          some.entry({ id: 'h-2' }),
          some.entry({
            id: 'h-1',
            seq: 1,
            kind: 'created',
            changes: { source: [null, 'site'], status: [null, 'new'] },
          }),
        ]),
      ),
    ),
    http.post('/api/leads/:id/history/:seq/undo', () => new HttpResponse(null, { status: 204 })),
    http.get('/api/history/:id/why', ({ params }) => {
      const step = {
        service: 'leads',
        recordType: 'lead',
        recordId: 'l-1',
        at: '2026-03-02T13:00:00Z',
        fields: ['companyName'],
      };
      const actor = { kind: 'user', id: 'u-1', name: 'Marina Duarte' };
      const entry = { ...step, id: String(params.id), actor, kind: 'changed' };
      return HttpResponse.json({
        entry,
        chain: [entry, { ...step, id: 'h-0', recordType: 'leadImport', actor, kind: 'created' }],
      });
    }),
    http.post('/api/leads/bulk', () =>
      HttpResponse.json({ id: 'j-1' }, { status: 202, headers: { Location: '/api/leads/jobs/j-1' } }),
    ),
    http.get('/api/leads/jobs/:id', ({ params }) =>
      HttpResponse.json({ id: params.id, state: 'done', total: 3, processed: 3, failed: 0 }),
    ),
    http.post('/api/leads/jobs/:id/undo', () => new HttpResponse(null, { status: 202 })),
    http.post('/api/leads/:id/:verb', ({ params }) => {
      const lead = find(params.id);
      return lead ? HttpResponse.json(lead) : notFound();
    }),
  ];
}
