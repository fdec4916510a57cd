import { emptyList, type ListState } from '@shared/records/filters';
import { listOf, some } from '@shared/testing/data';
import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { useLeadColumns } from '../use-lead-columns';
import { LeadTable } from './lead-table';

const go = vi.fn();
const onSelect = vi.fn();

function Table({ state }: { state: ListState }) {
  const columns = useLeadColumns();
  return (
    <LeadTable
      state={state}
      columns={columns.filter(({ key }) => ['name', 'status'].includes(key))}
      selected={new Set()}
      onSelect={onSelect}
      onSort={vi.fn()}
      onClearFilters={vi.fn()}
      onCreate={vi.fn()}
    />
  );
}

const show = (state: Partial<ListState> = {}) =>
  renderApp(<Table state={{ ...emptyList, ...state }} />, { catalogue: loadCatalogue, go });

describe('the list of leads', () => {
  it('shows skeletons, then the leads', async () => {
    server.use(http.get('/api/leads', () => HttpResponse.json(listOf([some.lead()]))));
    await show();
    expect(screen.getByRole('status', { name: 'Loading' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Ana Souza' })).toHaveAttribute('href', '/leads/l-1');
    expect(screen.getByRole('grid', { name: 'Leads' })).toHaveAttribute('aria-rowcount', '2');
  });

  it('offers the next step when there are none', async () => {
    server.use(http.get('/api/leads', () => HttpResponse.json(listOf([]))));
    await show();
    expect(await screen.findByRole('button', { name: 'Import leads' })).toBeInTheDocument();
  });

  it('offers to clear filters that find nothing', async () => {
    server.use(http.get('/api/leads', () => HttpResponse.json(listOf([]))));
    await show({ filters: [{ field: 'status', operator: 'eq', value: 'new' }] });
    expect(await screen.findByRole('button', { name: 'Clear filters' })).toBeInTheDocument();
  });

  it('shows what failed, the trace id, and tries again', async () => {
    server.use(
      http.get('/api/leads', () => HttpResponse.json({ traceId: '4bf92f35' }, { status: 500 }), { once: true }),
      http.get('/api/leads', () => HttpResponse.json(listOf([some.lead()]))),
    );
    await show();
    expect(await screen.findByRole('alert')).toHaveTextContent('4bf92f35');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Ana Souza' })).toBeInTheDocument();
  });

  it('is worked by keyboard', async () => {
    server.use(
      http.get('/api/leads', () =>
        HttpResponse.json(listOf([some.lead(), some.lead({ id: 'l-2', name: 'Bruno Lima' })])),
      ),
    );
    await show();
    (await screen.findByRole('grid')).focus();
    await userEvent.keyboard('jj');
    await userEvent.keyboard('x');
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['l-2']));
    await userEvent.keyboard('k{Enter}');
    expect(go).toHaveBeenLastCalledWith('/leads/l-1');
  });
});
