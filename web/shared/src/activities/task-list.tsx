import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQueries } from '../live/use-live';
import { useNavigation } from '../ui/app-link';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { RowsSkeleton } from '../ui/skeletons';
import { useListKeyboard } from '../ui/use-list-keyboard';
import { recordHref } from '../records/resource';
import { tasksKey, tasksOptions, useToggleTask, type TaskQuery } from './api/tasks';
import { TaskRow } from './task-row';
import classes from './task-list.module.css';

interface TaskListProps {
  label: string;
  query: TaskQuery;
  empty: ReactNode;
}

/** Tasks to tick off: `j`/`k` move, `x` or space completes, `Enter` opens what the task is about. */
export function TaskList({ label, query, empty }: TaskListProps) {
  const { t } = useTranslation('shared');
  const { go } = useNavigation();
  useLiveQueries(['task'], [tasksKey]);
  const tasks = useInfiniteQuery(tasksOptions(query));
  const toggle = useToggleTask();
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  const { active, onKeyDown } = useListKeyboard(items, {
    onOpen: ({ about: [record] }) => {
      const href = record && recordHref(record.type, record.id);
      if (href) go(href);
    },
    onToggle: (task) => toggle.mutate(task),
  });
  if (tasks.isPending) return <RowsSkeleton rows={8} />;
  if (tasks.isError) return <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} />;
  if (items.length === 0) return empty;
  return (
    <>
      {/* The list holds the focus, as a table does; its rows are reached by j and k. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        className={classes.list}
        aria-label={label}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {items.map((task, index) => (
          <li key={task.id} data-active={index === active || undefined}>
            <TaskRow task={task} />
          </li>
        ))}
      </ul>
      {tasks.hasNextPage && (
        <Button variant="default" loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
          {t('task.more')}
        </Button>
      )}
    </>
  );
}

/** Nothing to do: said as good news. */
export function NoTasks({ title, hint }: { title?: string; hint?: string }) {
  const { t } = useTranslation('shared');
  return <EmptyState title={title ?? t('task.allDone')} hint={hint} icon={IconChecklist} />;
}
