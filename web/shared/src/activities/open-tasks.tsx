import { Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordRef } from '../api/types';
import { useLiveQueries } from '../live/use-live';
import { useUsers } from '../records/api/list-users';
import { ErrorNote } from '../ui/error-state';
import { tasksKey, tasksOptions } from './api/tasks';
import { TaskRow } from './task-row';

/** What is still to be done about a record, beside it. */
export function OpenTasks({ record }: { record: RecordRef }) {
  const { t } = useTranslation('shared');
  const { nameOf } = useUsers();
  useLiveQueries(['task'], [tasksKey]);
  const tasks = useInfiniteQuery(
    tasksOptions({ filter: { about: `${record.type}:${record.id}`, status: 'open' }, limit: 20 }),
  );
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label={t('task.open')}>
      <Title order={2}>{t('task.open')}</Title>
      <ErrorNote error={tasks.error} />
      {tasks.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('task.none')}
        </Text>
      )}
      {items.map((task) => (
        <TaskRow key={task.id} task={task} here assignee={nameOf(task.assigneeId)} />
      ))}
    </section>
  );
}
