import { http, HttpResponse, type RequestHandler } from 'msw';

const bySource: [source: string | null, leads: number, won: number][] = [
  ['organic_search', 2296, 271],
  ['paid_search', 1586, 195],
  ['social', 1350, 75],
  ['unknown', 1099, 179],
  ['direct_traffic', 499, 56],
  ['email', 493, 15],
  ['referral', 284, 24],
  [null, 60, 3],
];

const definition =
  'Leads criados no período. Ganhos são os que viraram um negócio ganho até agora; a taxa é ganhos ÷ leads.';

const answer = (rows: object[], total: object) =>
  HttpResponse.json({ asOf: '2026-03-02T13:00:00Z', definition, currency: 'BRL', rows, total });

function conversion() {
  const rows = bySource.map(([key, leads, won]) => ({
    key,
    label: key,
    leads,
    won,
    converted: won + 9,
    disqualified: Math.round(leads / 9),
    wonRate: won / leads,
    lostRate: 0.1,
    medianDaysToWin: 14,
    records: `/api/leads?filter[source]=${key ?? ''}`,
  }));
  const total = { leads: 8000, converted: 902, disqualified: 880, won: 842, wonRate: 0.10525, lostRate: 0.1 };
  return answer(rows, { ...total, medianDaysToWin: 14 });
}

const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

function sales(query: URLSearchParams) {
  const measures = (i: number) => ({
    won: 20 + ((i * 7) % 9),
    lost: 11 + ((i * 5) % 6),
    open: 0,
    wonValue: 310_000 + ((i * 73_991) % 190_000),
    lostValue: 120_000 + ((i * 51_871) % 90_000),
    winRate: 0.62,
    averageDealSize: 14_800.5,
    averageCycleDays: 34.2,
    medianCycleDays: i === 3 ? null : 28,
  });
  const rows = months.map((key, i) => ({ key, label: null, ...measures(i), records: '/api/reports/sales/rows' }));
  const earlier = (query.get('to') ?? '') < '2026';
  return answer(query.get('groupBy') ? rows : [], { ...measures(2), wonValue: earlier ? 4_100_000 : 4_438_250 });
}

function pipeline() {
  const stages = ['Novo', 'Qualificação', 'Primeiro contato', 'Proposta', 'Negociação', 'Fechamento'];
  const rows = stages.map((label, i) => ({
    key: `s-${i + 1}`,
    label,
    deals: 40 - i * 5,
    value: 900_000 - i * 90_000,
    weightedValue: (900_000 - i * 90_000) * (0.1 + i * 0.12),
    averageAgeDays: 12 + i * 6,
    records: `/api/deals?filter[stageId]=s-${i + 1}&filter[status]=open`,
  }));
  return answer(rows, { deals: 165, value: 4_050_000, weightedValue: 1_420_000, averageAgeDays: 27 });
}

function growth() {
  const rows = months.map((key, i) => ({
    key,
    label: null,
    revenue: 310_000 + ((i * 73_991) % 190_000),
    revenueGrowth: i === 0 ? null : ((i * 37) % 50) / 100 - 0.2,
    newCustomers: 9 + (i % 5),
    churnedCustomers: i % 4,
    churnRate: 0.02,
    records: '/api/deals?filter[status]=won',
  }));
  const total = { revenue: 4_438_250, revenueGrowth: 0.08, newCustomers: 131, churnedCustomers: 18, churnRate: 0.04 };
  return answer(rows, total);
}

export function reportHandlers(): RequestHandler[] {
  return [
    http.get('/api/reports/lead-conversion', conversion),
    http.get('/api/reports/sales', ({ request }) => sales(new URL(request.url).searchParams)),
    http.get('/api/reports/pipeline', pipeline),
    http.get('/api/reports/growth', growth),
    http.get('/api/reports/:name/rows', () =>
      HttpResponse.json({ items: [{ id: 'd-1' }, { id: 'd-2' }], nextCursor: null, total: 2 }),
    ),
  ];
}
