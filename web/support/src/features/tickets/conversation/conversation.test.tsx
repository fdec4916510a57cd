import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TicketMessage } from '@shared/api/types';
import { some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { Conversation } from './conversation';

const messages = (items: TicketMessage[]): void =>
  server.use(http.get('/api/tickets/tk-1/messages', () => HttpResponse.json({ items, nextCursor: null })));

const show = () =>
  renderDesk(
    <Conversation id="tk-1" intent={undefined} onIntent={vi.fn()} onSolve={vi.fn()} backHref="/support/tickets" />,
  );

const waiting = (): TicketMessage =>
  some.message({
    id: 'm-2',
    direction: 'out',
    text: 'Já vamos ver.',
    author: 'Rafael Lima',
    deliveryState: 'scheduled',
    sendAt: new Date(Date.now() + 9_000).toISOString(),
  });

/** The whole ticket is drawn before it is there, which takes a busy machine its time. */
const undo = () => screen.findByRole('button', { name: /^Undo send/ }, { timeout: 5_000 });

describe('a conversation', () => {
  it('names who wrote as they were called then', async () => {
    messages([some.message({ author: 'Carla Dias' }), { ...waiting(), sendAt: null }]);
    await show();
    expect(await screen.findByRole('article', { name: 'Carla Dias wrote' }, { timeout: 5_000 })).toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'Rafael Lima replied' })).toBeInTheDocument();
  });

  it('gives the text of a reply that was called back to be written on', async () => {
    const asked: unknown[] = [];
    const message = waiting();
    messages([message]);
    server.use(
      http.post('/api/tickets/tk-1/messages/:messageId/cancel', ({ params }) => {
        asked.push(params.messageId);
        messages([{ ...message, deliveryState: 'cancelled' }]);
        return HttpResponse.json({ ...message, deliveryState: 'cancelled' });
      }),
    );
    await show();
    await undo();
    await userEvent.type(screen.getByRole('textbox', { name: 'Reply' }), 'Aliás');
    await userEvent.click(await undo());
    await expect.poll(() => asked).toEqual(['m-2']);
    await expect.poll(() => screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('Aliás\n\nJá vamos ver.');
    await expect.poll(() => screen.queryByRole('button', { name: /^Undo send/ })).toBeNull();
  });

  it('says so when a reply has gone out meanwhile, and leaves the draft alone', async () => {
    messages([waiting()]);
    server.use(
      http.post('/api/tickets/tk-1/messages/:messageId/cancel', () =>
        HttpResponse.json({ code: 'ticket-messages.gone', title: 'Gone', status: 409 }, { status: 409 }),
      ),
    );
    await show();
    await userEvent.click(await undo());
    expect(await screen.findByRole('alert')).toHaveTextContent('already on its way');
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
  });
});
