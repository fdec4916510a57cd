import { Button } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { mayUse, useSession } from '@shared/auth/use-session';
import { LiveProvider } from '@shared/live/use-live';
import { AppFrame, type NavItem } from '@shared/ui/app-frame';
import { openPalette } from '@shared/ui/command-palette';
import { KeyboardMap } from '@shared/ui/keyboard-map';
import { UserMenu } from '@shared/ui/user-menu';
import {
  IconFileImport,
  IconHome,
  IconPlus,
  IconReportAnalytics,
  IconSettings,
  IconTargetArrow,
  IconUserSearch,
} from '@tabler/icons-react';
import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '@/features/auth/api/sign-out';
import type { DealForm } from '@/features/deals/api/create-deal';
import { CreateProvider } from './create-context';
import { AppNavigation } from './navigation';
import { AppPalette } from './palette';
import { paths } from './paths';

const CreateDealDialog = lazy(() => import('@/features/deals/components/create-deal-dialog'));
const CreateLeadDrawer = lazy(() => import('@/features/leads/components/create-lead-drawer'));

function useNavItems(): NavItem[] {
  const { t } = useTranslation();
  const me = useSession();
  const items: (NavItem & { scope?: string })[] = [
    { href: paths.home, label: t('nav.home'), icon: IconHome },
    { href: paths.leads, label: t('nav.leads'), icon: IconUserSearch, scope: 'leads:read' },
    { href: paths.dealBoard, within: paths.deals, label: t('nav.deals'), icon: IconTargetArrow, scope: 'deals:read' },
    {
      href: paths.report('sales'),
      within: paths.reports,
      label: t('nav.reports'),
      icon: IconReportAnalytics,
      scope: 'reports:read',
    },
    { href: paths.imports('leads'), label: t('nav.imports'), icon: IconFileImport, scope: 'leads:write' },
    { href: paths.settings, label: t('nav.settings'), icon: IconSettings },
  ];
  return items.filter(({ scope }) => !scope || mayUse(me, scope));
}

/** The frame around every screen behind sign-in. */
export function Layout() {
  const { t } = useTranslation();
  const me = useSession();
  const router = useRouter();
  const [keyboardMap, map] = useDisclosure();
  const [creating, create] = useDisclosure();
  const [newDeal, setNewDeal] = useState<Partial<DealForm>>();
  const signOut = useSignOut(() => window.location.assign(paths.signIn));
  const mayCreate = mayUse(me, 'leads:write');
  const items = useNavItems();
  useHotkeys([
    ['shift+?', map.open, { usePhysicalKeys: false }],
    ['c', () => mayCreate && create.open()],
  ]);

  return (
    <AppNavigation>
      <LiveProvider>
        <CreateProvider value={{ lead: create.open, deal: (given = {}) => setNewDeal(given) }}>
          <AppFrame
            workspace={me.workspace.name}
            items={items}
            onSearch={openPalette}
            tools={
              <>
                {mayCreate && (
                  <Button leftSection={<IconPlus size={16} />} onClick={create.open}>
                    {t('nav.newLead')}
                  </Button>
                )}
                <UserMenu name={me.name} email={me.email} onKeyboardMap={map.open} onSignOut={() => signOut.mutate()} />
              </>
            }
          >
            <Outlet />
          </AppFrame>
          <AppPalette onKeyboardMap={map.open} />
          <KeyboardMap opened={keyboardMap} onClose={map.close} />
          <Suspense>
            {creating && (
              <CreateLeadDrawer
                onClose={create.close}
                onCreated={(lead) => void router.history.push(paths.lead(lead.id))}
              />
            )}
            {newDeal && (
              <CreateDealDialog
                given={newDeal}
                onClose={() => setNewDeal(undefined)}
                onCreated={(deal) => void router.history.push(paths.deal(deal.id))}
              />
            )}
          </Suspense>
        </CreateProvider>
      </LiveProvider>
    </AppNavigation>
  );
}
