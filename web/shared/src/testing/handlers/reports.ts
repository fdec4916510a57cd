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

export function reportHandlers(): RequestHandler[] {
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
  return [
    http.get('/api/reports/lead-conversion', () =>
      HttpResponse.json({
        asOf: '2026-03-02T13:00:00Z',
        definition:
          'Leads criados no período. Ganhos são os que viraram um negócio ganho até agora; a taxa é ganhos ÷ leads.',
        currency: 'BRL',
        rows,
        total: {
          leads: 8000,
          converted: 902,
          disqualified: 880,
          won: 842,
          wonRate: 0.10525,
          lostRate: 0.1,
          medianDaysToWin: 14,
          records: null,
        },
      }),
    ),
  ];
}
