import type { Macro } from '@shared/api/types';
import { some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '@/testing/render-desk';
import { MacrosPage } from './macros-page';

describe('a ready-made text', () => {
  it('is written with a place that is filled later, and does something to the ticket', async () => {
    const sent: Partial<Macro>[] = [];
    server.use(
      http.post('/api/macros', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return HttpResponse.json(some.macro(), { status: 201 });
      }),
    );
    await renderDesk(<MacrosPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'New ready-made text' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Boas-vindas');
    await userEvent.type(screen.getByRole('textbox', { name: 'Text' }), 'Olá, ');
    await userEvent.click(screen.getByRole('button', { name: "Insert the customer's name" }));
    await userEvent.click(screen.getByRole('button', { name: 'New action' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Fill this in')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('combobox', { name: 'Sets the status: value' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Solved', hidden: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      name: 'Boas-vindas',
      text: 'Olá, {{requester.name}}',
      actions: [{ set: 'status', value: 'solved' }],
    });
  });
});
