import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listOf, some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { NavigationProvider } from '@shared/ui/app-link';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { SplitButton } from './split-button';
import { TicketLinks } from './ticket-links';
import { TicketMenu } from './ticket-menu';

const ticket = some.ticket({ number: 7 });
const other = some.ticket({ id: 'tk-2', number: 12, subject: 'Forno parado' });

it('a ticket is merged into one that is found by its number, and taken back', async () => {
  const go = vi.fn();
  const asked: unknown[] = [];
  server.use(
    http.get('/api/tickets', ({ request }) => {
      const found = new URL(request.url).searchParams.get('filter[number]') === '12';
      return HttpResponse.json(listOf(found ? [other] : []));
    }),
    http.post('/api/tickets/tk-2/merge', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(other);
    }),
    http.post('/api/tickets/tk-1/unmerge', () => {
      asked.push('unmerge');
      return HttpResponse.json(ticket);
    }),
  );
  await renderDesk(
    <NavigationProvider value={{ path: '/support/tickets/tk-1', go }}>
      <TicketMenu ticket={ticket} readOnly={false} backHref="/support/tickets" />
    </NavigationProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Merge into another ticket' }));
  await userEvent.type(await screen.findByPlaceholderText('Number or subject'), '#12');
  await userEvent.click(await screen.findByRole('option', { name: '#12 Forno parado', hidden: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
  await expect.poll(() => go.mock.calls).toEqual([['/support/tickets/tk-2']]);
  expect(asked).toEqual([{ otherId: 'tk-1' }]);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => go.mock.lastCall).toEqual(['/support/tickets/tk-1']);
  expect(asked).toEqual([{ otherId: 'tk-1' }, 'unmerge']);
});

it('from a message on a ticket is split off, and opened', async () => {
  const go = vi.fn();
  const asked: unknown[] = [];
  server.use(
    http.post('/api/tickets/tk-1/split', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(some.ticket({ id: 'tk-9' }), { status: 201 });
    }),
  );
  await renderDesk(
    <NavigationProvider value={{ path: '/support/tickets/tk-1', go }}>
      <SplitButton ticket={ticket} messageId="m-2" />
    </NavigationProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: /^Split into a ticket/ }));
  const subject = await screen.findByRole('textbox', { name: 'Subject of the new ticket' });
  await userEvent.clear(subject);
  await userEvent.type(subject, 'A porta{Enter}');
  await expect.poll(() => go.mock.calls).toEqual([['/support/tickets/tk-9']]);
  expect(asked).toEqual([{ messageId: 'm-2', subject: 'A porta' }]);
});

it('says what a ticket went into, and what it has taken in', async () => {
  server.use(
    http.get('/api/tickets/tk-2', () => HttpResponse.json(other)),
    http.get('/api/tickets', ({ request }) => {
      const has = new URL(request.url).searchParams.has('filter[mergedInto]');
      return HttpResponse.json(listOf(has ? [some.ticket({ id: 'tk-3', number: 3, subject: 'Antes' })] : []));
    }),
  );
  await renderDesk(<TicketLinks ticket={some.ticket({ mergedInto: 'tk-2', status: 'closed' })} readOnly={false} />);
  expect(await screen.findByRole('link', { name: '#12 Forno parado' })).toHaveAttribute(
    'href',
    '/support/tickets/tk-2',
  );
  expect(await screen.findByRole('link', { name: '#3 Antes' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Undo the merge' })).toBeInTheDocument();
});
