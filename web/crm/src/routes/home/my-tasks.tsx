import { tasksKey, tasksOptions } from '@shared/activities/api/tasks';
import { TaskRow } from '@shared/activities/task-row';
import { useSession } from '@shared/auth/use-session';
import { startOfDay, todayIn } from '@shared/lib/zoned';
import { useLiveQueries } from '@shared/live/use-live';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import classes from './home.module.css';
import { Panel } from './panel';

const shown = 8;

/** What is late and what is due today, the longest late first; then what one wanted to be reminded of by today. */
export function MyTasks({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const { timeZone } = useSession().workspace;
  const tomorrow = startOfDay(todayIn(timeZone), timeZone, 1);
  const mine = { assigneeId: userId, status: 'open' };
  useLiveQueries(['task'], [tasksKey]);
  const due = useInfiniteQuery(tasksOptions({ filter: { ...mine, dueAt: { lt: tomorrow } }, limit: shown }));
  const reminders = useInfiniteQuery(
    tasksOptions({ filter: { ...mine, remindAt: { lt: tomorrow } }, sort: 'remindAt', limit: shown }),
  );
  const first = due.data?.pages[0];
  const reminded = (reminders.data?.pages[0]?.items ?? []).filter(
    ({ dueAt }) => !dueAt || Date.parse(dueAt) >= Date.parse(tomorrow),
  );
  const count = first && first.total + reminded.length;
  return (
    <Panel
      title={count ? t('home.tasksDue', { count }) : t('home.tasks')}
      href={paths.tasks}
      query={due}
      count={count}
      empty={t('home.noTasks')}
    >
      {[...(first?.items ?? []), ...reminded].map((task) => (
        <li key={task.id} className={classes.item}>
          <TaskRow task={task} />
        </li>
      ))}
    </Panel>
  );
}
