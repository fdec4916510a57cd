import { api, bodyOf } from '@shared/api/client';
import type { Task } from '@shared/api/types';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { batches } from './around';

const staleTime = 30_000;

/** Open tasks about some deals, the soonest due first. */
export const openTasksOptions = (dealIds: string[]) =>
  queryOptions({
    queryKey: ['tasks', 'about', dealIds],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/tasks', {
          params: {
            query: { filter: { status: 'open', about: { in: dealIds.join(',') } }, sort: 'dueAt', limit: 200 },
          },
          signal,
        }),
      ),
    staleTime,
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

export function useNextSteps(dealIds: string[]): Map<string, Task> {
  return useQueries({
    queries: batches(dealIds).map(openTasksOptions),
    combine: (answers) => nextSteps(answers.flatMap(({ data }) => data?.items ?? [])),
  });
}
