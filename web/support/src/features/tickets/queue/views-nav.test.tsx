import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Search } from '@shared/records/filters';
import { withSearch } from '@shared/routing/search';
import { some, listOf } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { deskViews } from '../desk-views';
import { ViewsNav } from './views-nav';

const views = deskViews('u-1');
const searchOf = (name: string): Search => views.find((view) => view.name === name)?.search ?? {};

const show = (search: Search) =>
  renderDesk(
    <ViewsNav views={views} search={search} hrefOf={(view) => withSearch('/support/tickets', view)} onOpen={vi.fn()} />,
  );

it('each view says how much it holds, and which one is shown', async () => {
  await show(searchOf('open'));
  expect(await screen.findByRole('link', { name: 'Open 90' })).toHaveAttribute('aria-current', 'page');
  expect(await screen.findByRole('link', { name: 'All 120' })).not.toHaveAttribute('aria-current');
  // Nothing waits there, which is no figure to look at.
  expect(screen.getByRole('link', { name: 'Mine' })).toBeInTheDocument();
});

it('a saved view stands below, and is shown by its own address', async () => {
  const saved = some.view({ recordType: 'ticket', name: 'Para agora', definition: { search: { q: 'forno' } } });
  server.use(http.get('/api/views', () => HttpResponse.json(listOf([saved]))));
  await show({ q: 'forno', view: 'v-1' });
  const link = await screen.findByRole('link', { name: /^Para agora/ });
  expect(link).toHaveAttribute('href', '/support/tickets?q=forno&view=v-1');
  expect(link).toHaveAttribute('aria-current', 'page');
});

it('the queues of the workspace stand between, and are read by what falls due first', async () => {
  server.use(http.get('/api/queues', () => HttpResponse.json(listOf([some.queue({ name: 'Garantia' })]))));
  await show({});
  expect(await screen.findByRole('link', { name: /^Garantia/ })).toHaveAttribute(
    'href',
    '/support/tickets?filter[status][in]=open,pending,onHold&filter[queueId]=q-1&sort=slaDue',
  );
});

it('the list as it stands is saved under a name', async () => {
  const made: unknown[] = [];
  server.use(
    http.post('/api/views', async ({ request }) => {
      made.push(await request.json());
      return HttpResponse.json(some.view({ id: 'v-9' }), { status: 201 });
    }),
  );
  await show({ 'filter[priority][in]': 'urgent' });
  await userEvent.click(screen.getByRole('button', { name: 'Save as view' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name of the view' }), 'Agora{Enter}');
  await expect
    .poll(() => made)
    .toEqual([
      {
        recordType: 'ticket',
        name: 'Agora',
        shared: false,
        definition: { search: { 'filter[priority][in]': 'urgent' } },
      },
    ]);
});
