import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { PresenceSwitch } from './presence-switch';

it('one says that one is there, and it goes back when that is refused', async () => {
  const said: unknown[] = [];
  server.use(
    http.get('/api/agents/me', () => HttpResponse.json({ userId: 'u-1', present: false, signature: null })),
    http.put('/api/agents/me', async ({ request }) => {
      said.push(await request.json());
      return said.length === 1
        ? HttpResponse.json({ userId: 'u-1', present: true, signature: null })
        : HttpResponse.json({ status: 503 }, { status: 503 });
    }),
  );
  await renderDesk(<PresenceSwitch />);
  const there = await screen.findByLabelText('I take new tickets', {}, { timeout: 5_000 });
  expect(there).not.toBeChecked();
  await userEvent.click(there);
  await expect.poll(() => said).toEqual([{ present: true }]);
  expect(there).toBeChecked();
  await userEvent.click(there);
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(there).toBeChecked();
});
