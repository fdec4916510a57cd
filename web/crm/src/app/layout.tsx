import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { mayUse, useSession } from '@shared/auth/use-session';
import { LiveProvider } from '@shared/live/use-live';
import { NotificationBell } from '@shared/notifications/notification-bell';
import { AppFrame, type NavItem } from '@shared/ui/app-frame';
import { openPalette } from '@shared/ui/command-palette';
import { boardKeys, crmKeys, KeyboardMap, listKeys } from '@shared/ui/keyboard-map';
import { UserMenu } from '@shared/ui/user-menu';
import {
  IconAddressBook,
  IconBuilding,
  IconChecklist,
  IconFileImport,
  IconHeadset,
  IconHome,
  IconReportAnalytics,
  IconSettings,
  IconTargetArrow,
  IconUserSearch,
} from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '@shared/auth/sign-out';
import { CreateForms, type Written } from './create-forms';
import { CreateProvider } from './create-context';
import { AppNavigation } from '@shared/routing/app-navigation';
import { AppPalette } from './palette';
import { NewMenu } from './new-menu';
import { paths } from './paths';

const keys = [crmKeys, listKeys, boardKeys];

function useNavItems(): NavItem[] {
  const { t } = useTranslation();
  const me = useSession();
  const items: (NavItem & { scope?: string })[] = [
    { href: paths.home, label: t('nav.home'), icon: IconHome },
    { href: paths.leads, label: t('nav.leads'), icon: IconUserSearch, scope: 'leads:read' },
    { href: paths.dealBoard, within: paths.deals, label: t('nav.deals'), icon: IconTargetArrow, scope: 'deals:read' },
    { href: paths.contacts, label: t('nav.contacts'), icon: IconAddressBook, scope: 'contacts:read' },
    { href: paths.companies, label: t('nav.companies'), icon: IconBuilding, scope: 'companies:read' },
    { href: paths.tasks, label: t('nav.tasks'), icon: IconChecklist, scope: 'tasks:read' },
    {
      href: paths.report('sales'),
      within: paths.reports,
      label: t('nav.reports'),
      icon: IconReportAnalytics,
      scope: 'reports:read',
    },
    { href: paths.support, label: t('nav.toSupport'), icon: IconHeadset, scope: 'tickets:read' },
    { href: paths.imports('leads'), label: t('nav.imports'), icon: IconFileImport, scope: 'leads:write' },
    { href: paths.settings, label: t('nav.settings'), icon: IconSettings },
  ];
  return items.filter(({ scope }) => !scope || mayUse(me, scope));
}

/** The frame around every screen behind sign-in. */
export function Layout() {
  const me = useSession();
  const [keyboardMap, map] = useDisclosure();
  const [written, write] = useState<Written>();
  const signOut = useSignOut(() => window.location.assign(paths.signIn));
  const mayCreate = mayUse(me, 'leads:write');
  const items = useNavItems();
  useHotkeys([
    ['shift+?', map.open, { usePhysicalKeys: false }],
    ['c', () => mayCreate && write({ kind: 'lead' })],
  ]);

  return (
    <LiveProvider>
      <AppNavigation>
        <CreateProvider
          value={{
            lead: () => write({ kind: 'lead' }),
            contact: () => write({ kind: 'contact' }),
            company: () => write({ kind: 'company' }),
            task: () => write({ kind: 'task' }),
            deal: (given = {}) => write({ kind: 'deal', given }),
          }}
        >
          <AppFrame
            workspace={me.workspace.name}
            items={items}
            onSearch={openPalette}
            tools={
              <>
                <NewMenu />
                <NotificationBell />
                <UserMenu name={me.name} email={me.email} onKeyboardMap={map.open} onSignOut={() => signOut.mutate()} />
              </>
            }
          >
            <Outlet />
          </AppFrame>
          <AppPalette onKeyboardMap={map.open} />
          <KeyboardMap groups={keys} opened={keyboardMap} onClose={map.close} />
          <CreateForms written={written} onClose={() => write(undefined)} />
        </CreateProvider>
      </AppNavigation>
    </LiveProvider>
  );
}
