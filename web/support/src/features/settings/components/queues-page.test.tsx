import { server } from '@shared/testing/server';
import { some } from '@shared/testing/data';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderDesk } from '@/testing/render-desk';
import { QueuesPage } from './queues-page';

describe('the queues', () => {
  beforeEach(async () => {
    await renderDesk(<QueuesPage />);
    await screen.findByText('Financeiro');
  });

  it('are made, and only with an address that can be one', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'New queue' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Vendas');
    await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'vendas aqui');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Only the part before the @/)).toBeInTheDocument();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Address' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'Vendas');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('cell', { name: 'vendas@' })).toBeInTheDocument();
  });

  it('are deleted with a way back, all but the default one', async () => {
    expect(screen.queryByRole('button', { name: 'Delete Suporte' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Delete Financeiro' }));
    await waitFor(() => expect(screen.queryByRole('cell', { name: 'Financeiro' })).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('cell', { name: 'Financeiro' })).toBeInTheDocument();
  });

  it('say that someone else saved first, and save over it when told to', async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.patch('/api/queues/:id', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        const current = some.queue({ id: 'q-2', name: 'Cobrança', version: 7 });
        return sent.length === 1
          ? HttpResponse.json({ code: 'request.changed-meanwhile', current }, { status: 412 })
          : HttpResponse.json(current);
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Edit Financeiro' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), ' e cobrança');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent('Someone changed this first');
    await userEvent.click(within(note).getByRole('button', { name: 'Use mine' }));
    await waitFor(() => expect(sent).toEqual(['"1"', '"7"']));
  });
});
