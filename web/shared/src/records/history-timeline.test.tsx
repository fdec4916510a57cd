import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { listOf, some } from '../testing/data';
import { renderApp } from '../testing/render-app';
import { server } from '../testing/server';
import { HistoryTimeline } from './history-timeline';

const timeline = (mayUndo = true) => (
  <HistoryTimeline
    resource="leads"
    id="l-1"
    labelOf={(field) => field}
    textOf={(_, value) => String(value)}
    mayUndo={mayUndo}
  />
);

describe('the history', () => {
  it('says who changed what, from what to what', async () => {
    server.use(http.get('/api/leads/:id/history', () => HttpResponse.json(listOf([some.entry()]))));
    await renderApp(timeline());
    const entry = await screen.findByRole('list', { name: 'History' });
    expect(entry).toHaveTextContent('Marina Duarte changed it');
    expect(entry).toHaveTextContent('companyName: Padaria Lua → Padaria Sol');
  });

  it('takes one change back and loads anew', async () => {
    const undone: unknown[] = [];
    server.use(
      http.get('/api/leads/:id/history', () => HttpResponse.json(listOf([some.entry({ seq: 5 })]))),
      http.post('/api/leads/:id/history/:seq/undo', ({ params }) => {
        undone.push(params.seq);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await renderApp(timeline());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Change undone')).toBeInTheDocument();
    expect(undone).toEqual(['5']);
  });

  it('says why an undo was refused', async () => {
    server.use(
      http.get('/api/leads/:id/history', () => HttpResponse.json(listOf([some.entry()]))),
      http.post('/api/leads/:id/history/:seq/undo', () =>
        HttpResponse.json({ code: 'history.changed-since', detail: 'companyName was changed since.' }, { status: 409 }),
      ),
    );
    await renderApp(timeline());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('companyName was changed since.')).toBeInTheDocument();
  });

  it('follows a change up to what began it', async () => {
    server.use(http.get('/api/leads/:id/history', () => HttpResponse.json(listOf([some.entry()]))));
    await renderApp(timeline());
    await userEvent.click(await screen.findByRole('button', { name: 'Why?' }));
    const chain = await screen.findByRole('list', { name: 'Why this changed' });
    expect(within(chain).getAllByRole('listitem')).toHaveLength(2);
    expect(chain).toHaveTextContent('this is where it began');
  });

  it('offers no undo to who may not change the record', async () => {
    await renderApp(timeline(false));
    await screen.findByRole('list', { name: 'History' });
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});
