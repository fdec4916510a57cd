import { useSession } from '@shared/auth/use-session';
import { Page, PageHeader } from '@shared/ui/page';
import { PageTabs } from '@shared/ui/page-tabs';
import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { ArticlesPage } from '@/features/settings/components/articles-page';
import { BlockedSendersPage } from '@/features/settings/components/blocked-senders-page';
import { DeskPage } from '@/features/settings/components/desk-page';
import { MacrosPage } from '@/features/settings/components/macros-page';
import { MailPage } from '@/features/settings/components/mail-page';
import { QueuesPage } from '@/features/settings/components/queues-page';
import { RoutingRulesPage } from '@/features/settings/components/routing-rules-page';
import { SignaturePage } from '@/features/settings/components/signature-page';
import { SlaPage } from '@/features/settings/components/sla-page';
import { settingsPagesOf, type SettingsPage } from '@/features/settings/settings-pages';
import { NotFound } from './not-found';

const pages: Record<SettingsPage, ComponentType> = {
  queues: QueuesPage,
  sla: SlaPage,
  macros: MacrosPage,
  mail: MailPage,
  desk: DeskPage,
  'blocked-senders': BlockedSendersPage,
  signature: SignaturePage,
  articles: ArticlesPage,
  'routing-rules': RoutingRulesPage,
};

export function SettingsRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const { page } = useParams({ strict: false });
  const allowed = settingsPagesOf(me);
  const current = allowed.find((name) => name === page);
  const Content = current ? pages[current] : NotFound;
  return (
    <Page
      narrow
      header={
        <>
          <PageHeader title={t('nav.settings')} />
          <PageTabs
            label={t('nav.settings')}
            current={current}
            tabs={allowed.map((name) => ({
              name,
              href: paths.settingsPage(name),
              label: t(`settings.pages.${name}`),
            }))}
          />
        </>
      }
    >
      <Content />
    </Page>
  );
}
