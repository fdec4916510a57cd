import { NoTasks, TaskList } from '@shared/activities/task-list';
import { taskQuery, taskViews } from '@shared/activities/task-views';
import { useSession } from '@shared/auth/use-session';
import { AppLink } from '@shared/ui/app-link';
import { Page, PageHeader } from '@shared/ui/page';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths, withSearch } from '@/app/paths';
import classes from '@shared/ui/page-tabs.module.css';

/** My tasks: what is open, what is late, what is for today, what is done. */
export function TasksRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const { show }: { show?: string } = useSearch({ strict: false });
  const view = taskViews.find((known) => known === show) ?? 'open';
  return (
    <Page
      narrow
      header={
        <>
          <PageHeader title={t('task.mine')} />
          <nav className={classes.tabs} aria-label={t('task.mine')}>
            {taskViews.map((name) => (
              <AppLink
                key={name}
                href={withSearch(paths.tasks, name === 'open' ? {} : { show: name })}
                className={classes.tab}
                aria-current={name === view ? 'page' : undefined}
              >
                {t(`task.view.${name}`)}
              </AppLink>
            ))}
          </nav>
        </>
      }
    >
      <TaskList
        label={t('task.mine')}
        query={taskQuery(view, me.id, me.workspace.timeZone)}
        empty={<NoTasks hint={t(`task.empty.${view}`)} />}
      />
    </Page>
  );
}
