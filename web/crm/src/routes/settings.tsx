import { mayUse, useSession } from '@shared/auth/use-session';
import { Page, PageHeader } from '@shared/ui/page';
import { PageTabs } from '@shared/ui/page-tabs';
import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { paths, settingsPages, type SettingsPage } from '@/app/paths';
import { ApiKeysPage } from '@/features/settings/components/api-keys-page';
import { FieldsPage } from '@/features/settings/components/fields-page';
import { InvitationsPage } from '@/features/settings/components/invitations-page';
import { PipelinesPage } from '@/features/settings/components/pipelines-page';
import { ProductsPage } from '@/features/settings/components/products-page';
import { DisqualifyReasonsPage, LostReasonsPage } from '@/features/settings/components/reasons-page';
import { TeamsPage } from '@/features/settings/components/teams-page';
import { UsersPage } from '@/features/settings/components/users-page';
import { WorkspacePage } from '@/features/settings/components/workspace-page';
import { NotFound } from './not-found';

const pages: Record<SettingsPage, { scope: string; component: ComponentType }> = {
  workspace: { scope: 'settings:write', component: WorkspacePage },
  users: { scope: 'users:write', component: UsersPage },
  invitations: { scope: 'users:write', component: InvitationsPage },
  teams: { scope: 'users:write', component: TeamsPage },
  pipelines: { scope: 'deals:write:all', component: PipelinesPage },
  'lost-reasons': { scope: 'deals:write:all', component: LostReasonsPage },
  'disqualify-reasons': { scope: 'settings:write', component: DisqualifyReasonsPage },
  products: { scope: 'deals:write:all', component: ProductsPage },
  fields: { scope: 'fields:write', component: FieldsPage },
  'api-keys': { scope: 'api-keys:read', component: ApiKeysPage },
};

export function SettingsRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const { page } = useParams({ strict: false });
  const allowed = settingsPages.filter((name) => mayUse(me, pages[name].scope));
  const current = allowed.find((name) => name === page);
  const Content = current ? pages[current].component : NotFound;
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
