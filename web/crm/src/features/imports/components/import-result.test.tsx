import { some } from '@shared/testing/data';
import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { ImportResult } from './import-result';

const show = () => renderApp(<ImportResult resource="leads" id="i-1" />, { catalogue: loadCatalogue });

describe('an import', () => {
  it('shows how far it is, and then what became of it, by itself', async () => {
    const answers = [
      some.import({
        state: 'running',
        total: 8000,
        processed: 2000,
        progress: 0.25,
        startedAt: new Date(Date.now() - 5000).toISOString(),
      }),
      some.import(),
    ];
    server.use(
      http.get('/api/leads/imports/:id', () => HttpResponse.json(answers.length > 1 ? answers.shift() : answers[0])),
    );
    await show();
    expect(await screen.findByText(/2,000 so far/)).toHaveTextContent('left');
    expect(await screen.findByText('Import finished', {}, { timeout: 4000 })).toBeInTheDocument();
  });

  it('gives the refused rows and says what an undo will do', async () => {
    server.use(http.get('/api/leads/imports/:id', () => HttpResponse.json(some.import())));
    await show();
    expect(await screen.findByRole('link', { name: 'Download 6 refused rows' })).toHaveAttribute(
      'href',
      '/api/leads/imports/i-1/errors',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    const dialog = await screen.findByRole('dialog', { name: 'Undo this import?' });
    expect(dialog).toHaveTextContent('7,990 created leads go away');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Undo import' }));
    expect(await screen.findByText('Undoing')).toBeInTheDocument();
  });

  it('says why it cannot be undone', async () => {
    server.use(
      http.get('/api/leads/imports/:id', () => HttpResponse.json(some.import())),
      http.post('/api/leads/imports/:id/undo', () =>
        HttpResponse.json({ code: 'imports.in-use', detail: '842 deals refer to these leads.' }, { status: 409 }),
      ),
    );
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo import' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Undo import' }));
    expect(await screen.findByText('842 deals refer to these leads.')).toBeInTheDocument();
  });
});
