import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useMay, useSession } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { AppLink } from '@shared/ui/app-link';
import { ErrorState } from '@shared/ui/error-state';
import { Page, PageHeader } from '@shared/ui/page';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { StatusPill } from '@shared/ui/status-pill';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths, withSearch } from '@/app/paths';
import { importsOptions } from '@/features/imports/api/list-imports';
import { myLeadsOptions } from '@/features/leads/api/my-leads';
import { statusTone } from '@/features/leads/lead-fields';
import { leadName } from '@/features/leads/lead-name';
import classes from './home.module.css';

/** What waits for me, and what happened lately. */
export function HomeRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const mayRead = useMay('leads:read');
  const mayImport = useMay('leads:write');
  return (
    <Page
      header={<PageHeader title={t('home.greeting', { name: me.name.split(' ')[0] })} documentTitle={t('nav.home')} />}
    >
      <Stack p="lg">
        <div className={classes.grid}>
          {mayRead && <MyLeads userId={me.id} />}
          {mayImport && <RecentImports />}
        </div>
      </Stack>
    </Page>
  );
}

function MyLeads({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const leads = useQuery(myLeadsOptions(userId));
  const all = withSearch(paths.leads, { 'filter[ownerId]': userId });
  return (
    <Panel
      title={leads.data?.total ? t('home.myLeads', { count: leads.data.total }) : t('home.mine')}
      href={all}
      query={leads}
      empty={t('home.noLeads')}
    >
      {leads.data?.items.map((lead) => (
        <li key={lead.id} className={classes.item}>
          <Anchor component={AppLink} href={paths.lead(lead.id)} truncate>
            {leadName(lead)}
          </Anchor>
          <Text size="sm" c="dimmed" component="span" className={classes.end}>
            <StatusPill tone={statusTone[lead.status]}>{t(`lead.status.${lead.status}`)}</StatusPill>
            {format.relative(lead.createdAt)}
          </Text>
        </li>
      ))}
    </Panel>
  );
}

function RecentImports() {
  const { t } = useTranslation();
  const format = useFormats();
  const imports = useQuery(importsOptions('leads', 5));
  return (
    <Panel
      title={t('home.imports')}
      href={paths.imports('leads')}
      query={imports}
      empty={t('import.of.leads.noneHint')}
    >
      {imports.data?.items.map((job) => (
        <li key={job.id} className={classes.item}>
          <Anchor component={AppLink} href={paths.import('leads', job.id)} truncate>
            {job.fileName || format.dateTime(job.createdAt)}
          </Anchor>
          <Text size="sm" c="dimmed" component="span" className={classes.end}>
            {t(`import.states.${job.state}`)} · {format.relative(job.createdAt)}
          </Text>
        </li>
      ))}
    </Panel>
  );
}

interface PanelProps {
  title: string;
  href: string;
  query: UseQueryResult<{ items: unknown[] }>;
  empty: string;
  children: ReactNode;
}

function Panel({ title, href, query, empty, children }: PanelProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={title}>
      <div className={classes.head}>
        <Title order={2}>{title}</Title>
        <Anchor component={AppLink} href={href} size="sm">
          {t('home.seeAll')}
        </Anchor>
      </div>
      {query.isPending && <PanelSkeleton rows={4} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.items.length === 0 && <Text c="dimmed">{empty}</Text>}
      {query.data && query.data.items.length > 0 && <ul className={classes.list}>{children}</ul>}
    </section>
  );
}
