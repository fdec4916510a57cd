import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SlaInterval, TicketSla } from '@shared/api/types';
import { some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { renderDesk } from '@/testing/render-desk';
import en from '@/i18n/en.json';
import pt from '@/i18n/pt-BR.json';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { SlaPopover } from './sla-popover';

const reasons: Record<SlaInterval['reason'], true> = {
  businessHours: true,
  outsideHours: true,
  holiday: true,
  waitingForCustomer: true,
  onHold: true,
  solved: true,
  inBin: true,
};

const explained: TicketSla = {
  state: 'paused',
  at: '2026-03-02T18:00:00Z',
  policy: { id: 'p-1', name: 'Padrão', calendarId: 'c-1', calendarName: 'Comercial', timeZone: 'America/Sao_Paulo' },
  promises: [
    {
      promise: 'firstResponse',
      state: 'breached',
      targetSeconds: 3_600,
      countedSeconds: 4_800,
      remainingSeconds: -1_200,
      dueAt: null,
      nearAt: null,
      endedAt: '2026-03-02T15:20:00Z',
    },
  ],
  intervals: [
    { from: '2026-03-02T12:00:00Z', to: '2026-03-02T15:20:00Z', counts: true, reason: 'businessHours', holiday: null },
    {
      from: '2026-03-02T15:20:00Z',
      to: '2026-03-02T18:00:00Z',
      counts: false,
      reason: 'waitingForCustomer',
      holiday: null,
    },
    { from: '2026-03-02T18:00:00Z', to: '2026-03-03T03:00:00Z', counts: false, reason: 'holiday', holiday: 'Carnaval' },
  ],
  omitted: 1,
};

const clock = { state: 'paused', firstResponseDue: null, resolutionDue: null, due: null } as const;

it('the clock says of each stretch of time why it counts or not', async () => {
  server.use(http.get('/api/tickets/tk-1/sla', () => HttpResponse.json(explained)));
  await renderDesk(<SlaPopover ticket={some.ticket({ sla: clock })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Why the clock stands where it does' }));
  expect(await screen.findByText(/^1 hr 20 min of 1 hr counted/)).toHaveTextContent('20 min over');
  const [worked, waited, holiday] = await screen.findAllByRole('listitem');
  expect(worked).toHaveTextContent(/^Business hours\+3 hr 20 min.* · counts$/);
  expect(waited).toHaveTextContent(/^Waiting for the customer2 hr 40 min.* · does not count$/);
  expect(holiday).toHaveTextContent(/^Holiday: Carnaval/);
  expect(screen.getByText('1 earlier stretch is not shown.')).toBeInTheDocument();
});

it('there is nothing to explain where nothing was promised', async () => {
  await renderDesk(<SlaPopover ticket={some.ticket({ sla: { ...clock, state: 'none' } })} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('every reason has its words in both languages', () => {
  for (const { sla } of [en, pt]) expect(Object.keys(sla.reason).sort()).toEqual(Object.keys(reasons).sort());
});
