import type { BusinessCalendar, SlaPolicy } from '@shared/api/types';
import { some } from '@shared/testing/data';
import { server } from '@shared/testing/server';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '@/testing/render-desk';
import { SlaPage } from './sla-page';

describe('a calendar', () => {
  it('has a split shift as two stretches of a day, which may not overlap', async () => {
    const sent: Partial<BusinessCalendar>[] = [];
    server.use(
      http.patch('/api/business-calendars/:id', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return HttpResponse.json(some.calendar());
      }),
    );
    await renderDesk(<SlaPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit Horário comercial' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Add hours: Monday' }));
    const [until] = screen.getAllByRole('textbox', { name: 'Monday, to' });
    await userEvent.clear(until!);
    await userEvent.type(until!, '19:30');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Two stretches of a day overlap')).toBeInTheDocument();
    await userEvent.clear(until!);
    await userEvent.type(until!, '12:00');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      hours: [
        { day: 'monday', from: '09:00', to: '12:00' },
        { day: 'monday', from: '19:00', to: '20:00' },
      ],
    });
  });
});

describe('a policy', () => {
  it('promises hours and minutes by priority, and sends what was changed', async () => {
    const sent: Partial<SlaPolicy>[] = [];
    server.use(
      http.patch('/api/sla-policies/:id', async ({ request }) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return HttpResponse.json(some.policy());
      }),
    );
    await renderDesk(<SlaPage />);
    expect(await screen.findByText('Urgent: 1 hr 30 min / 8 hr')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Edit Padrão' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Resolution, Low, hours' }), '24');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      targets: [
        { priority: 'urgent', firstResponseMinutes: 90, resolutionMinutes: 480 },
        { priority: 'low', firstResponseMinutes: null, resolutionMinutes: 1440 },
      ],
    });
  });
});
