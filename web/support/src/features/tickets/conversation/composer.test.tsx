import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Intent } from '../intent';
import { Composer } from './composer';
import type { Macro } from './macros';

const ticket = some.ticket();

interface AnswerProps {
  wants?: Intent;
  onSolve?: () => void;
  macros?: Macro[];
}

function Answer({ wants, onSolve = vi.fn(), macros }: AnswerProps) {
  const [intent, setIntent] = useState(wants);
  return <Composer ticket={ticket} macros={macros} intent={intent} onIntent={setIntent} onSolve={onSolve} />;
}

function written(): { body: unknown; key: string | null }[] {
  const sent: { body: unknown; key: string | null }[] = [];
  server.use(
    http.post('/api/tickets/tk-1/messages', async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
      return HttpResponse.json(some.message(), { status: 201 });
    }),
  );
  return sent;
}

const field = (): HTMLElement => screen.getByRole('textbox');

describe('the answer', () => {
  it('is sent with Ctrl-Enter, and the field is free for the next one', async () => {
    const sent = written();
    await renderDesk(<Answer wants="reply" />);
    await expect.poll(() => document.activeElement).toBe(field());
    await userEvent.keyboard('Já vamos ver.{Control>}{Enter}{/Control}');
    await expect.poll(() => sent.map(({ body }) => body)).toEqual([{ kind: 'reply', text: 'Já vamos ver.' }]);
    await expect.poll(() => (field() as HTMLTextAreaElement).value).toBe('');
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('solves the ticket once it has arrived, with Shift', async () => {
    const [sent, onSolve] = [written(), vi.fn()];
    await renderDesk(<Answer wants="reply" onSolve={onSolve} />);
    await userEvent.type(field(), 'Feito.{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await expect.poll(() => onSolve.mock.calls.length).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it('is a note among the team when that was asked for', async () => {
    const sent = written();
    await renderDesk(<Answer wants="note" />);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Internal note' }), 'Ligar antes.');
    await userEvent.click(screen.getByRole('button', { name: 'Save note' }));
    await expect.poll(() => sent.map(({ body }) => body)).toEqual([{ kind: 'note', text: 'Ligar antes.' }]);
  });

  it('and a note have texts of their own: one never becomes the other', async () => {
    await renderDesk(<Answer wants="note" />);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Internal note' }), 'Cliente difícil.');
    await userEvent.click(screen.getByText('Reply'));
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
    await userEvent.click(screen.getByText('Internal note'));
    expect(screen.getByRole('textbox', { name: 'Internal note' })).toHaveValue('Cliente difícil.');
  });

  it('is not lost when a note arrives late', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    server.use(
      http.post('/api/tickets/tk-1/messages', async () => {
        await arrived;
        return HttpResponse.json(some.message(), { status: 201 });
      }),
    );
    await renderDesk(<Answer wants="note" />);
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Internal note' }),
      'Oi{Control>}{Enter}{/Control}',
    );
    await userEvent.click(screen.getByText('Reply'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Reply' }), 'Já vamos ver.');
    arrive();
    await userEvent.click(screen.getByText('Internal note'));
    await expect.poll(() => (field() as HTMLTextAreaElement).value).toBe('');
    await userEvent.click(screen.getByText('Reply'));
    expect(field()).toHaveValue('Já vamos ver.');
  });

  it('is kept while it is written, and stands there when one comes back', async () => {
    const { unmount } = await renderDesk(<Answer />);
    await userEvent.type(field(), 'Estamos verif');
    unmount();
    await renderDesk(<Answer />);
    expect(field()).toHaveValue('Estamos verif');
  });

  it('is kept when it does not get through, and sent again it is the same message', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('/api/tickets/tk-1/messages', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.error();
      }),
    );
    await renderDesk(<Answer />);
    await userEvent.type(field(), 'Oi{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot');
    expect(field()).toHaveValue('Oi');
    const sent = written();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.key).toBe(keys[0]);
  });

  it('is not sent when nothing is written', async () => {
    const sent = written();
    await renderDesk(<Answer />);
    await userEvent.type(field(), '  {Control>}{Enter}{/Control}');
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
    expect(sent).toEqual([]);
  });

  it('takes a ready-made text by a slash', async () => {
    const macros = [{ id: 'a', name: 'Saudação', text: 'Olá! Obrigado por escrever.' }];
    await renderDesk(<Answer macros={macros} />);
    await userEvent.type(field(), '/sau');
    await userEvent.click(await screen.findByRole('option', { name: 'Saudação' }));
    expect(field()).toHaveValue('Olá! Obrigado por escrever.');
  });
});
