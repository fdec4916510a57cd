import { some } from '@shared/testing/data';
import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { ConversionNote } from './conversion-note';
import { ConvertDialog } from './convert-dialog';

const became = { contactId: 'k-1', companyId: 'c-1', dealId: null };
const pipelines = http.get('/api/pipelines', () => HttpResponse.json({ items: [], nextCursor: null, total: 0 }));

async function convert(status: number, onClose = vi.fn()): Promise<unknown[]> {
  const sent: unknown[] = [];
  server.use(
    pipelines,
    http.post('/api/leads/:id/convert', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(status === 202 ? { ...became, state: 'running' } : became, { status });
    }),
  );
  await renderApp(<ConvertDialog lead={some.lead()} onClose={onClose} />, { catalogue: loadCatalogue });
  await userEvent.type(screen.getByRole('textbox', { name: 'Amount (BRL)' }), '1500');
  await userEvent.click(screen.getByRole('button', { name: 'Convert' }));
  return sent;
}

describe('converting a lead', () => {
  it('gives the ways to what it became', async () => {
    const sent = await convert(200);
    const dialog = await screen.findByRole('dialog', { name: 'Ana Souza was converted' });
    expect(await within(dialog).findByRole('link', { name: 'Ana Souza' })).toHaveAttribute('href', '/contacts/k-1');
    expect(await within(dialog).findByRole('link', { name: 'Padaria Sol' })).toHaveAttribute('href', '/companies/c-1');
    expect(sent).toEqual([{ dealName: 'Padaria Sol', amount: 1500 }]);
  });

  it('says that it goes on by itself where a service is slow', async () => {
    const onClose = vi.fn();
    await convert(202, onClose);
    expect(await screen.findByText(/it finishes by itself/)).toBeInTheDocument();
    expect(onClose).toHaveBeenCalled();
  });

  it('follows it, and says why it was not possible', async () => {
    const states = ['running', 'failed'];
    server.use(
      http.get('/api/leads/:id/conversion', () =>
        HttpResponse.json({ ...became, state: states.shift() ?? 'failed', problem: 'No pipeline.' }),
      ),
    );
    await renderApp(<ConversionNote lead={some.lead()} />, { catalogue: loadCatalogue });
    expect(await screen.findByRole('status')).toHaveTextContent('Being converted');
    expect(await screen.findByText(/No pipeline\./, {}, { timeout: 4_000 })).toBeInTheDocument();
  });
});
