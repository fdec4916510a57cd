import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, idempotent } from '../../api/client';
import type { Task, TaskRequest } from '../../api/types';
import { useUndoable } from '../../ui/undo';
import { timelineKey } from './timeline';

export const tasksKey = ['tasks'] as const;

export interface TaskQuery {
  filter: Record<string, string | Record<string, string>>;
  sort?: string;
  limit?: number;
}

/** Tasks, page after page. */
export const tasksOptions = ({ filter, sort = 'dueAt', limit = 50 }: TaskQuery) =>
  infiniteQueryOptions({
    queryKey: [...tasksKey, 'list', filter, sort, limit],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/tasks', { params: { query: { filter, sort, limit, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

function useInvalidateTasks() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: tasksKey }),
      client.invalidateQueries({ queryKey: timelineKey }),
    ]);
}

export function useCreateTask(onSuccess: () => void) {
  const invalidate = useInvalidateTasks();
  return useMutation({
    mutationFn: (body: TaskRequest) => bodyOf(api.POST('/api/tasks', { body, headers: idempotent(body) })),
    onSuccess: async () => {
      await invalidate();
      onSuccess();
    },
  });
}

const complete = ({ id }: Task) => api.POST('/api/tasks/{id}/complete', { params: { path: { id } } });
const reopen = ({ id }: Task) => api.POST('/api/tasks/{id}/reopen', { params: { path: { id } } });

/** Ticks a task off, or opens a done one again; either can be taken back. */
export function useToggleTask() {
  const { t } = useTranslation('shared');
  return useUndoable<Task>({
    run: (task) => (task.status === 'open' ? complete(task) : reopen(task)),
    undo: (task) => (task.status === 'open' ? reopen(task) : complete(task)),
    done: ({ status, title }) => t(status === 'open' ? 'task.completed' : 'task.reopened', { title }),
    settle: useInvalidateTasks(),
  });
}
