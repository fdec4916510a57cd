import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listOf, some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../intent';
import { Composer } from './composer';

const ticket = some.ticket({ ccs: [{ address: 'rui@padariasol.test', name: 'Rui' }] });

interface AnswerProps {
  wants?: Intent;
  onSolve?: () => void;
}

function Answer({ wants, onSolve = vi.fn() }: AnswerProps) {
  const [intent, setIntent] = useState(wants);
  return <Composer ticket={ticket} intent={intent} onIntent={setIntent} onSolve={onSolve} />;
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

/** A workspace with one macro; its uses are written down. */
function macros(): unknown[] {
  const used: unknown[] = [];
  server.use(
    http.get('/api/macros', () => HttpResponse.json(listOf([some.macro()]))),
    http.post('/api/tickets/tk-1/macros/:macroId', ({ params }) => {
      used.push(params.macroId);
      return HttpResponse.json({ text: 'Olá, Ana! Obrigado por escrever.', ticket });
    }),
  );
  return used;
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: /^(Reply|Internal note)$/ });

afterEach(() => vi.useRealTimers());

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
    const used = macros();
    await renderDesk(<Answer />);
    await userEvent.type(field(), '/sau');
    await userEvent.click(await screen.findByRole('option', { name: 'Saudação' }));
    await expect.poll(() => field()).toHaveValue('Olá, Ana! Obrigado por escrever.');
    expect(used).toEqual(['mc-1']);
  });

  it('takes a ready-made text by its button, below what is written', async () => {
    macros();
    await renderDesk(<Answer />);
    await userEvent.type(field(), 'Bom dia.');
    await userEvent.click(await screen.findByRole('button', { name: 'Macros' }));
    await userEvent.type(await screen.findByPlaceholderText('Macros'), 'saud{Enter}');
    await expect.poll(() => field()).toHaveValue('Bom dia.\n\nOlá, Ana! Obrigado por escrever.');
  });

  it('goes out later when that is chosen', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-02T15:00:00Z'), toFake: ['Date'] });
    const sent = written();
    await renderDesk(<Answer />);
    await userEvent.type(field(), 'Oi');
    await userEvent.click(screen.getByRole('button', { name: 'More ways to send' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Tomorrow/ }));
    await expect
      .poll(() => sent.map(({ body }) => body))
      .toEqual([{ kind: 'reply', text: 'Oi', sendAt: '2026-03-03T12:00:00.000Z' }]);
    await expect.poll(() => field()).toHaveValue('');
  });

  it('goes out when one says, which is never in the past', async () => {
    const sent = written();
    await renderDesk(<Answer />);
    await userEvent.type(field(), 'Oi');
    await userEvent.click(screen.getByRole('button', { name: 'More ways to send' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Choose when' }));
    const when = await screen.findByLabelText(/^Goes out at/);
    fireEvent.change(when, { target: { value: '2020-01-01T09:00' } });
    await userEvent.click(screen.getByRole('button', { name: 'Schedule' }));
    expect(screen.getByText('Choose a time to come, within a year')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('goes in copy to those who got one before, until that is changed', async () => {
    const sent = written();
    await renderDesk(<Answer />);
    const copies = screen.getByRole('combobox', { name: 'Copies' });
    await userEvent.type(copies, 'Bia <bia@a.test>{Enter}');
    await userEvent.type(copies, 'nada{Enter}');
    expect(screen.getByText('“nada” is no e-mail address')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Reply' }), 'Oi{Control>}{Enter}{/Control}');
    await expect
      .poll(() => sent.map(({ body }) => body))
      .toEqual([
        {
          kind: 'reply',
          text: 'Oi',
          cc: [
            { address: 'rui@padariasol.test', name: 'Rui' },
            { address: 'bia@a.test', name: 'Bia' },
          ],
        },
      ]);
  });
});
