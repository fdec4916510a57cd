import { tasksKey } from '@shared/activities/api/tasks';
import { api, bodyOf } from '@shared/api/client';
import type { Task } from '@shared/api/types';
import { useMay } from '@shared/auth/use-session';
import { queryOptions, useQueries } from '@tanstack/react-query';

const batch = 50;

/** The ids in groups of a bounded size, in a stable order, so that the same cards ask the same questions. */
export function batches(ids: readonly string[]): string[][] {
  const sorted = [...new Set(ids)].sort();
  return Array.from({ length: Math.ceil(sorted.length / batch) }, (_, i) => sorted.slice(i * batch, (i + 1) * batch));
}

const openTasksOptions = (dealIds: string[]) =>
  queryOptions({
    queryKey: [...tasksKey, 'of-deals', dealIds],
    queryFn: ({ signal }) => {
      const about = { in: dealIds.map((id) => `deal:${id}`).join(',') };
      const query = { filter: { status: 'open', about }, sort: 'dueAt', limit: 200 };
      return bodyOf(api.GET('/api/tasks', { params: { query }, signal }));
    },
    staleTime: 30_000,
  });

/** The next thing to do for each deal: its open task that is due first. */
export function nextSteps(tasks: Task[]): Map<string, Task> {
  const steps = new Map<string, Task>();
  for (const task of tasks)
    for (const { type, id } of task.about) {
      const known = steps.get(id);
      if (type === 'deal' && (!known || (task.dueAt ?? '9') < (known.dueAt ?? '9'))) steps.set(id, task);
    }
  return steps;
}

/** By deal; empty for who may not see tasks. */
export function useNextSteps(dealIds: string[]): Map<string, Task> {
  const mayRead = useMay('tasks:read');
  return useQueries({
    queries: (mayRead ? batches(dealIds) : []).map(openTasksOptions),
    combine: (answers) => nextSteps(answers.flatMap(({ data }) => data?.items ?? [])),
  });
}
