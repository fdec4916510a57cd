import { screen } from '@testing-library/react';
import { some, listOf } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { CustomerPanel } from './customer-panel';

const deal = some.deal({ id: 'd-9', name: 'Expansão', companyId: 'c-1' });
let dealsOf: string | null;

beforeEach(() => {
  dealsOf = null;
  server.use(
    http.get('/api/contacts/k-1', () => HttpResponse.json(some.contact())),
    http.get('/api/companies', () => HttpResponse.json(listOf([some.company()]))),
    http.get('/api/deals', ({ request }) => {
      dealsOf = new URL(request.url).searchParams.get('filter[companyId]');
      return HttpResponse.json(listOf([deal]));
    }),
  );
});

const show = async (change: Parameters<typeof some.ticket>[0] = {}) => {
  server.use(
    http.get('/api/tickets/tk-1', () => HttpResponse.json(some.ticket(change))),
    http.get('/api/tickets', () =>
      HttpResponse.json(listOf([some.ticket({ id: 'tk-0', subject: 'A porta não fecha' })])),
    ),
  );
  return renderDesk(<CustomerPanel ticketId="tk-1" />);
};

it('says who asks, how to reach them, and where they work, with the ways into the CRM', async () => {
  await show();
  expect(await screen.findByRole('link', { name: 'Ana Souza' })).toHaveAttribute('href', '/contacts/k-1');
  expect(screen.getByRole('link', { name: '+55 11 98765-4321' })).toHaveAttribute('href', 'tel:+5511987654321');
  expect(await screen.findByRole('link', { name: 'Padaria Sol' })).toHaveAttribute('href', '/companies/c-1');
});

it('shows the open deals of their company, and what they asked before', async () => {
  await show();
  expect(await screen.findByRole('link', { name: 'Expansão' })).toHaveAttribute('href', '/deals/d-9');
  await expect.poll(() => dealsOf).toBe('c-1');
  expect(await screen.findByRole('link', { name: 'A porta não fecha' })).toHaveAttribute(
    'href',
    '/support/tickets/tk-0',
  );
});

it('says how glad they were, where they said it', async () => {
  await show({ satisfaction: { score: 4, comment: 'Rápido.', at: null } });
  expect(await screen.findByRole('region', { name: 'Satisfaction' })).toHaveTextContent('4 of 5Rápido.');
});

it('says so when nobody knows who asked', async () => {
  await show({ requesterId: null });
  expect(await screen.findByText('It is not known who asked.')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Satisfaction' })).toBeNull();
});
