import { Button } from '@mantine/core';
import { NoTasks, TaskList } from '@shared/activities/task-list';
import { taskQuery, taskViews } from '@shared/activities/task-views';
import { useMay, useSession } from '@shared/auth/use-session';
import { Page, PageHeader } from '@shared/ui/page';
import { PageTabs } from '@shared/ui/page-tabs';
import { IconPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreate } from '@/app/create-context';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';

/** My tasks: what is open, what is late, what is for today, what is done. */
export function TasksRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const create = useCreate();
  const mayWrite = useMay('tasks:write');
  const { show }: { show?: string } = useSearch({ strict: false });
  const view = taskViews.find((known) => known === show) ?? 'open';
  return (
    <Page
      narrow
      header={
        <>
          <PageHeader title={t('task.mine')}>
            {mayWrite && (
              <Button variant="default" leftSection={<IconPlus size={16} />} onClick={create.task}>
                {t('new.task')}
              </Button>
            )}
          </PageHeader>
          <PageTabs
            label={t('task.mine')}
            current={view}
            tabs={taskViews.map((name) => ({
              name,
              href: withSearch(paths.tasks, name === 'open' ? {} : { show: name }),
              label: t(`task.view.${name}`),
            }))}
          />
        </>
      }
    >
      <TaskList
        label={t('task.mine')}
        query={taskQuery(view, me.id, me.workspace.timeZone)}
        empty={view === 'done' ? <NoTasks title={t('task.empty.done')} /> : <NoTasks hint={t(`task.empty.${view}`)} />}
      />
    </Page>
  );
}
