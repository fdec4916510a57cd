import { startOfDay, todayIn } from '../lib/zoned';
import type { TaskQuery } from './api/tasks';

export const taskViews = ['open', 'late', 'today', 'done'] as const;
export type TaskView = (typeof taskViews)[number];

/** What one of my task lists asks for; days are those of the workspace. */
export function taskQuery(view: TaskView, assigneeId: string, timeZone: string, now = new Date()): TaskQuery {
  const mine = { assigneeId, status: view === 'done' ? 'done' : 'open' };
  const today = todayIn(timeZone, now);
  switch (view) {
    case 'open':
      return { filter: mine };
    case 'late':
      // By the day: what is asked for stays the same all day long, and an hour late is seen at the row itself.
      return { filter: { ...mine, dueAt: { lt: startOfDay(today, timeZone) } } };
    case 'today':
      return {
        filter: { ...mine, dueAt: { gte: startOfDay(today, timeZone), lt: startOfDay(today, timeZone, 1) } },
      };
    case 'done':
      return { filter: mine, sort: '-updatedAt' };
  }
}
