import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import CallerDialog from './caller-dialog';

function record() {
  const made: [path: string, body: unknown, key: string | null][] = [];
  const note = async (request: Request, answer: unknown) => {
    made.push([new URL(request.url).pathname, await request.json(), request.headers.get('Idempotency-Key')]);
    return HttpResponse.json(answer as object, { status: 201 });
  };
  server.use(
    http.post('/api/contacts', ({ request }) => note(request, some.contact({ id: 'k-9' }))),
    http.post('/api/tickets', ({ request }) => note(request, some.ticket({ id: 'tk-9' }))),
    http.post('/api/tickets/tk-9/messages', ({ request }) => note(request, some.message())),
  );
  return made;
}

async function fill(): Promise<void> {
  await userEvent.click(await screen.findByText('Someone new'));
  await screen.findByRole('textbox', { name: 'Name' });
  const written = {
    Name: 'Bia de Souza',
    Phone: '11 98765-4321',
    Subject: 'Forno parado',
    'What was said': 'Parou ontem.',
  };
  for (const [name, value] of Object.entries(written))
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
  screen.getByRole('textbox', { name: 'What was said' }).focus();
}

describe('a ticket for who calls', () => {
  it('is made in one step, with the person and what they said', async () => {
    const [made, onCreated] = [record(), vi.fn()];
    await renderDesk(<CallerDialog onClose={vi.fn()} onCreated={onCreated} />);
    await fill();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => onCreated.mock.calls).toEqual([['tk-9']]);
    expect(made.map(([path, body]) => [path, body])).toEqual([
      [
        '/api/contacts',
        {
          firstName: 'Bia',
          lastName: 'de Souza',
          phones: [{ number: '11 98765-4321', kind: 'mobile', primary: true }],
        },
      ],
      ['/api/tickets', { subject: 'Forno parado', channel: 'phone', requesterId: 'k-9' }],
      ['/api/tickets/tk-9/messages', { kind: 'reply', direction: 'in', text: 'Parou ontem.' }],
    ]);
  });

  it('that broke half way goes on from there, and makes nobody twice', async () => {
    const [made, onCreated] = [record(), vi.fn()];
    server.use(http.post('/api/tickets/tk-9/messages', () => HttpResponse.error(), { once: true }));
    await renderDesk(<CallerDialog onClose={vi.fn()} onCreated={onCreated} />);
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Open ticket' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Open ticket' }));
    await expect.poll(() => onCreated.mock.calls.length).toBe(1);
    const keysOf = (path: string) => new Set(made.filter(([at]) => at === path).map(([, , key]) => key));
    expect(keysOf('/api/contacts').size).toBe(1);
    expect(keysOf('/api/tickets').size).toBe(1);
  });

  it('says what is missing', async () => {
    await renderDesk(<CallerDialog onClose={vi.fn()} onCreated={vi.fn()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Open ticket' }));
    for (const missing of ['Say who calls', 'Give it a subject', 'Write what was said'])
      expect(await screen.findByText(missing)).toBeInTheDocument();
  });

  it('is only for someone known, where one may not add people', async () => {
    const me = some.me();
    await renderDesk(<CallerDialog onClose={vi.fn()} onCreated={vi.fn()} />, {
      me: { ...me, scopes: me.scopes.filter((scope) => !scope.startsWith('contacts:write')) },
    });
    expect(await screen.findByRole('combobox', { name: 'Who asks' })).toBeInTheDocument();
    expect(screen.queryByText('Someone new')).toBeNull();
  });
});
