import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { some } from '../testing/data';
import { renderApp } from '../testing/render-app';
import { server } from '../testing/server';
import { Composer } from './composer';

const about = [{ type: 'lead', id: 'l-1' }];

async function open(kind: string): Promise<HTMLElement> {
  await renderApp(<Composer about={about} />);
  await userEvent.click(screen.getByRole('button', { name: kind }));
  return screen.getByRole('form', { name: kind });
}

function noteBodies(path: string): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post(path, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(some.task(), { status: 201 });
    }),
  );
  return sent;
}

describe('the composer', () => {
  it('logs a call with its direction, outcome and minutes, on the record one is looking at', async () => {
    const sent = noteBodies('/api/activities');
    const form = await open('Call');
    await userEvent.click(within(form).getByText('incoming'));
    await userEvent.type(within(form).getByRole('textbox', { name: 'Minutes' }), '12');
    await userEvent.type(within(form).getByRole('textbox', { name: 'What was said' }), 'Wants a proposal.');
    await userEvent.click(within(form).getByRole('button', { name: 'Log call' }));
    await expect
      .poll(() => sent)
      .toMatchObject([
        { kind: 'call', about, direction: 'in', outcome: 'connected', minutes: 12, body: 'Wants a proposal.' },
      ]);
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('asks for the words of a note before it is sent', async () => {
    const sent = noteBodies('/api/activities');
    const form = await open('Note');
    await userEvent.click(within(form).getByRole('button', { name: 'Save note' }));
    expect(await within(form).findByText('Write the note')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('sends with Ctrl-Enter', async () => {
    const sent = noteBodies('/api/activities');
    const form = await open('Note');
    await userEvent.type(within(form).getByRole('textbox', { name: 'Note' }), 'Short.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => sent).toMatchObject([{ kind: 'note', body: 'Short.' }]);
  });

  it('makes a task of my own, due by the clock of the workspace', async () => {
    const sent = noteBodies('/api/tasks');
    const form = await open('Task');
    await userEvent.type(within(form).getByRole('textbox', { name: 'What to do' }), 'Send proposal');
    const due = within(form).getByLabelText('Due');
    await userEvent.type(due, '2026-03-02T09:00');
    await userEvent.click(within(form).getByRole('button', { name: 'Create task' }));
    await expect
      .poll(() => sent)
      .toEqual([{ title: 'Send proposal', about, assigneeId: 'u-1', dueAt: '2026-03-02T12:00:00.000Z' }]);
  });

  it('keeps what was written when it is refused', async () => {
    server.use(
      http.post('/api/activities', () =>
        HttpResponse.json({ code: 'request.invalid', errors: { body: ['Too long.'] } }, { status: 422 }),
      ),
    );
    const form = await open('Note');
    await userEvent.type(within(form).getByRole('textbox', { name: 'Note' }), 'Short.');
    await userEvent.click(within(form).getByRole('button', { name: 'Save note' }));
    expect(await within(form).findByText('Too long.')).toBeInTheDocument();
    expect(within(form).getByRole('textbox', { name: 'Note' })).toHaveValue('Short.');
  });
});
