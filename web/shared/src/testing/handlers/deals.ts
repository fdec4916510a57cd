import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Deal, DealBoard } from '../../api/types';
import { listOf, some } from '../data';
import { demoPipeline } from '../demo-deals';
import type { World } from './index';

const notFound = () => HttpResponse.json({ code: 'deals.not-found', traceId: '4bf92f35' }, { status: 404 });
const firstCards = 20;

const inOrder = (a: Deal, b: Deal): number => String(a.position).localeCompare(String(b.position));

function boardOf(deals: Deal[]): DealBoard {
  return {
    pipelineId: demoPipeline.id,
    currency: 'BRL',
    columns: demoPipeline.stages.map(({ id, name, probability }) => {
      const items = deals.filter((deal) => deal.stageId === id && deal.status === 'open').sort(inOrder);
      const sum = items.reduce((total, { amount }) => total + (amount?.amount ?? 0), 0);
      return {
        stageId: id,
        name,
        count: items.length,
        sum,
        weightedSum: (sum * probability) / 100,
        items: items.slice(0, firstCards),
      };
    }),
  };
}

export function dealHandlers(world: World): RequestHandler[] {
  const find = (id: unknown) => world.deals.find((deal) => deal.id === id);
  const change = (id: unknown, to: (deal: Deal) => Partial<Deal>) => {
    const deal = find(id);
    if (!deal) return notFound();
    Object.assign(deal, to(deal), { version: deal.version + 1 });
    return HttpResponse.json(deal);
  };
  return [
    http.get('/api/pipelines', () => HttpResponse.json(listOf([demoPipeline]))),
    http.get('/api/lost-reasons', () =>
      HttpResponse.json(listOf([some.lostReason(), some.lostReason({ id: 'lr-2', name: 'Concorrente', order: 2 })])),
    ),
    http.get('/api/products', () => HttpResponse.json(listOf([some.product()]))),
    http.get('/api/deals/board', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q')?.toLowerCase() ?? '';
      return HttpResponse.json(boardOf(world.deals.filter(({ name }) => name?.toLowerCase().includes(q))));
    }),
    http.get('/api/deals', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const asked = (field: keyof Deal) => query.get(`filter[${field}]`);
      const found = world.deals
        .filter((deal) =>
          (['stageId', 'status', 'companyId', 'ownerId'] as const).every((f) => !asked(f) || asked(f) === deal[f]),
        )
        .sort(query.get('sort')?.startsWith('position') ? inOrder : undefined);
      const from = Number(query.get('cursor') ?? 0);
      const limit = Number(query.get('limit') ?? 50);
      const nextCursor = from + limit < found.length ? String(from + limit) : null;
      return HttpResponse.json({ items: found.slice(from, from + limit), nextCursor, total: found.length });
    }),
    http.post('/api/deals', async ({ request }) => {
      const body = (await request.json()) as Partial<Deal> & { amount?: number };
      const amount = body.amount === undefined ? null : { amount: body.amount, currency: 'BRL' };
      const deal = some.deal({ ...body, amount, id: `d-${world.deals.length + 1}`, position: '' });
      world.deals.unshift(deal);
      return HttpResponse.json(deal, { status: 201 });
    }),
    http.get('/api/deals/:id', ({ params }) => {
      const deal = find(params.id);
      return deal ? HttpResponse.json(deal) : notFound();
    }),
    http.patch('/api/deals/:id', async ({ params, request }) => {
      const patch = (await request.json()) as Partial<Deal> & { amount?: number | null };
      const money = typeof patch.amount === 'number' ? { amount: { amount: patch.amount, currency: 'BRL' } } : {};
      return change(params.id, () => ({ ...patch, ...money }) as Partial<Deal>);
    }),
    http.get('/api/deals/:id/history', () =>
      HttpResponse.json(
        listOf([
          some.entry({ id: 'dh-2', seq: 2, kind: 'moved', changes: { stageId: ['s-1', 's-3'] } }),
          some.entry({ id: 'dh-1', seq: 1, kind: 'created', changes: { status: [null, 'open'] } }),
        ]),
      ),
    ),
    http.post('/api/deals/:id/move', async ({ params, request }) => {
      const { stageId, afterId } = (await request.json()) as { stageId: string; afterId?: string };
      const above = afterId === undefined ? '' : String(find(afterId)?.position);
      const stage = demoPipeline.stages.find(({ id }) => id === stageId);
      return change(params.id, (deal) => ({
        stageId,
        probability: stage?.probability,
        position: `${above}5`,
        stageSince: deal.stageId === stageId ? deal.stageSince : new Date().toISOString(),
      }));
    }),
    http.post('/api/deals/:id/win', ({ params }) =>
      change(params.id, () => ({ status: 'won', wonAt: new Date().toISOString() })),
    ),
    http.post('/api/deals/:id/lose', async ({ params, request }) => {
      const { reasonId, note = null } = (await request.json()) as { reasonId: string; note?: string };
      return change(params.id, () => ({ status: 'lost', lostReasonId: reasonId, lostNote: note }));
    }),
    http.post('/api/deals/:id/reopen', ({ params }) =>
      change(params.id, () => ({ status: 'open', wonAt: null, lostAt: null, lostReasonId: null })),
    ),
    http.post('/api/deals/:id/assign', async ({ params, request }) => {
      const { userId } = (await request.json()) as { userId: string | null };
      return change(params.id, () => ({ ownerId: userId }));
    }),
  ];
}
