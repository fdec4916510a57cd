import { Checkbox, Text } from '@mantine/core';
import { IconAlertTriangle, IconClockHour4 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../api/types';
import { useSession } from '../auth/use-session';
import { useFormats } from '../lib/use-formats';
import { startOfDay, todayIn } from '../lib/zoned';
import { RecordLink } from '../records/record-link';
import { useToggleTask } from './api/tasks';
import classes from './task-row.module.css';

export type Due = 'late' | 'today' | 'later' | 'never';

/** How a task stands to its due time; days are those of the workspace. */
export function dueOf(task: Pick<Task, 'dueAt' | 'status'>, timeZone: string, now = new Date()): Due {
  if (!task.dueAt) return 'never';
  if (task.status === 'open' && task.dueAt < now.toISOString()) return 'late';
  return Date.parse(task.dueAt) < Date.parse(startOfDay(todayIn(timeZone, now), timeZone, 1)) ? 'today' : 'later';
}

interface TaskRowProps {
  task: Task;
  /** The record that it is about is looked at: not named again. */
  here?: boolean;
  assignee?: string;
}

/** A task that is ticked off where it stands. */
export function TaskRow({ task, here, assignee }: TaskRowProps) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  const { timeZone } = useSession().workspace;
  const toggle = useToggleTask();
  const due = dueOf(task, timeZone);
  const [record] = task.about;
  const done = task.status === 'done';
  return (
    <div className={classes.row}>
      <Checkbox
        size="sm"
        checked={done !== toggle.isPending}
        aria-label={t(done ? 'task.reopenNamed' : 'task.completeNamed', { title: task.title })}
        onChange={() => toggle.mutate(task)}
      />
      <div className={classes.text}>
        <Text size="sm" td={done ? 'line-through' : undefined} c={done ? 'dimmed' : undefined} truncate>
          {task.title}
        </Text>
        <Text size="xs" c="dimmed" component="div" className={classes.meta}>
          {record && !here && <RecordLink alone record={record} />}
          {assignee}
        </Text>
      </div>
      {task.dueAt && (
        <span className={classes.due} data-due={done ? undefined : due} title={format.dateTime(task.dueAt)}>
          {due === 'late' && <IconAlertTriangle size={14} aria-hidden />}
          {due === 'today' && <IconClockHour4 size={14} aria-hidden />}
          {due === 'late' && !done
            ? t('task.late', { time: format.relative(task.dueAt) })
            : format.relative(task.dueAt)}
        </span>
      )}
    </div>
  );
}
