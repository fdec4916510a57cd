import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { listOf, some } from '../testing/data';
import { renderApp } from '../testing/render-app';
import { server } from '../testing/server';
import { NoTasks, TaskList } from './task-list';
import { dueOf } from './task-row';
import { taskQuery } from './task-views';

const zone = 'America/Sao_Paulo';
const noon = new Date('2026-03-02T15:00:00Z');

describe('a task', () => {
  it('is late once its time has passed, for today until midnight where the workspace is', () => {
    const due = (dueAt: string | null) => dueOf({ dueAt, status: 'open' }, zone, noon);
    expect(due('2026-03-02T14:59:00Z')).toBe('late');
    expect(due('2026-03-03T02:59:00Z')).toBe('today');
    expect(due('2026-03-03T03:00:00Z')).toBe('later');
    expect(due(null)).toBe('never');
  });

  it('is looked for by the days of the workspace', () => {
    expect(taskQuery('today', 'u-1', zone, new Date('2026-03-03T01:00:00Z')).filter).toEqual({
      assigneeId: 'u-1',
      status: 'open',
      dueAt: { gte: '2026-03-02T03:00:00.000Z', lt: '2026-03-03T03:00:00.000Z' },
    });
  });
});

describe('a list of tasks', () => {
  const show = () => renderApp(<TaskList label="Tasks" query={{ filter: {} }} empty={<NoTasks />} />);

  it('ticks a task off with one key, and takes it back', async () => {
    const verbs: unknown[] = [];
    server.use(
      http.get('/api/tasks', () => HttpResponse.json(listOf([some.task({ title: 'Call Ana' })]))),
      http.post('/api/tasks/:id/:verb', ({ params }) => {
        verbs.push(params.verb);
        return HttpResponse.json(some.task());
      }),
    );
    await show();
    (await screen.findByRole('list', { name: 'Tasks' })).focus();
    await userEvent.keyboard('jx');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await expect.poll(() => verbs).toEqual(['complete', 'reopen']);
  });

  it('says whom each task is about', async () => {
    const about = [{ type: 'contact', id: 'k-1' }];
    server.use(http.get('/api/tasks', () => HttpResponse.json(listOf([some.task({ about })]))));
    await show();
    expect(await screen.findByRole('link', { name: 'Ana Souza' })).toHaveAttribute('href', '/contacts/k-1');
  });

  it('says good news when there is nothing to do', async () => {
    server.use(http.get('/api/tasks', () => HttpResponse.json(listOf([]))));
    await show();
    expect(await screen.findByText('All caught up')).toBeInTheDocument();
  });
});
