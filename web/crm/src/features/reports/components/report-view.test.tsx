import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { reportOf, type ReportName } from '../catalogue';
import type { ReportQuery } from '../report-search';
import { ReportView } from './report-view';

const october: ReportQuery = { from: '2026-10-01', to: '2026-11-01', groupBy: 'source', asOf: undefined, filter: {} };

function View({ name, query }: { name: ReportName; query: ReportQuery }) {
  const report = reportOf(name);
  return report && <ReportView report={report} query={query} hrefOf={(records) => `/at${records}`} />;
}
const show = (name: ReportName, query: ReportQuery, locale: 'en' | 'pt-BR' = 'en') =>
  renderApp(<View name={name} query={query} />, { catalogue: loadCatalogue, locale });

const measures = {
  won: 10,
  lost: 5,
  open: 3,
  wonValue: 1_200_000,
  lostValue: 40,
  winRate: 2 / 3,
  averageDealSize: 120_000.5,
  averageCycleDays: null,
  medianCycleDays: null,
};

beforeEach(() => {
  server.use(
    http.get('/api/reports/sales', ({ request }) => {
      const query = new URL(request.url).searchParams;
      const isBefore = query.get('from') === '2026-09-01' && query.get('to') === '2026-10-01';
      return HttpResponse.json({
        asOf: '2026-11-01T12:00:00Z',
        definition: 'What is counted, and how.',
        currency: 'BRL',
        rows: query.has('groupBy')
          ? [
              { key: 'site', label: 'site', ...measures, records: '/api/deals?filter[source]=site' },
              { key: null, label: null, ...measures, won: 0, records: '/api/reports/sales/rows?withoutKey=true' },
            ]
          : [],
        total: { ...measures, wonValue: isBefore ? 1_111_111 : 1_200_000 },
      });
    }),
  );
});

describe('a report', () => {
  it('says its figure as one would, against the month before', async () => {
    await show('sales', october, 'pt-BR');
    expect(await screen.findByText(/8% acima de setembro de 2026/)).toBeInTheDocument();
    expect(screen.getByText(/Vocês ganharam R\$\s1,2 mi em outubro de 2026/)).toBeInTheDocument();
  });

  it('shows a measure without a value as a dash, and records without one as such', async () => {
    await show('sales', october);
    const row = await screen.findByRole('row', { name: /No source/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('No source');
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('–');
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('0');
  });

  it('leads from every figure to the rows behind it', async () => {
    await show('sales', october);
    const row = await screen.findByRole('row', { name: /^site/ });
    expect(within(row).getByRole('link', { name: 'R$1,200,000.00' })).toHaveAttribute(
      'href',
      '/at/api/deals?filter[source]=site',
    );
    const total = screen.getByRole('row', { name: /^Total/ });
    expect(within(total).getByRole('link', { name: '10' })).toHaveAttribute(
      'href',
      '/at/api/reports/sales/rows?from=2026-10-01&to=2026-11-01',
    );
  });

  it('gives its definition and the moment it is of, also when there is nothing', async () => {
    server.use(
      http.get('/api/reports/sales', () =>
        HttpResponse.json({ asOf: '2026-11-01T12:00:00Z', definition: 'How.', currency: 'BRL', rows: [], total: {} }),
      ),
    );
    await show('sales', october);
    expect(await screen.findByText('Nothing to show in this period')).toBeInTheDocument();
    expect(screen.getByText(/How\./)).toBeInTheDocument();
  });
});
