import { Stack } from '@mantine/core';
import { useMay, useSession } from '@shared/auth/use-session';
import { Page, PageHeader } from '@shared/ui/page';
import { useTranslation } from 'react-i18next';
import { ClosingDeals } from './home/closing-deals';
import classes from './home/home.module.css';
import { MyFigures } from './home/my-figures';
import { MyLeads } from './home/my-leads';
import { MyTasks } from './home/my-tasks';
import { RecentImports } from './home/recent-imports';

/** What needs me today, and how I stand. */
export function HomeRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const may = {
    tasks: useMay('tasks:read'),
    leads: useMay('leads:read'),
    deals: useMay('deals:read'),
    reports: useMay('reports:read'),
    imports: useMay('leads:write'),
  };
  return (
    <Page
      header={<PageHeader title={t('home.greeting', { name: me.name.split(' ')[0] })} documentTitle={t('nav.home')} />}
    >
      <Stack p="lg" gap="xl">
        {may.reports && may.deals && <MyFigures userId={me.id} />}
        <div className={classes.grid}>
          <div className={classes.column}>
            {may.tasks && <MyTasks userId={me.id} />}
            {may.deals && <ClosingDeals userId={me.id} />}
          </div>
          <div className={classes.column}>
            {may.leads && <MyLeads userId={me.id} />}
            {may.imports && <RecentImports />}
          </div>
        </div>
      </Stack>
    </Page>
  );
}
