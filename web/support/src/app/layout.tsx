import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useMay, useSession } from '@shared/auth/use-session';
import { useSignOut } from '@shared/auth/sign-out';
import { LiveProvider } from '@shared/live/use-live';
import { NotificationBell } from '@shared/notifications/notification-bell';
import { AppNavigation } from '@shared/routing/app-navigation';
import { AppFrame } from '@shared/ui/app-frame';
import { openPalette } from '@shared/ui/command-palette';
import { callerKeys, deskKeys, KeyboardMap, writingKeys } from '@shared/ui/keyboard-map';
import { UserMenu } from '@shared/ui/user-menu';
import { Outlet, useParams, useSearch } from '@tanstack/react-router';
import { NewTicketButton } from './new-ticket-button';
import { NewTicket } from './new-ticket';
import { AppPalette } from './palette';
import { paths } from './paths';
import { Places } from './places';
import { useThumbPlaces } from './use-thumb-places';

const keys = [callerKeys, deskKeys, writingKeys];

/** The frame around the desk: its views at the left, where the CRM has its places. */
export function Layout() {
  const me = useSession();
  const mayWrite = useMay('tickets:write');
  const { id, page } = useParams({ strict: false });
  const asked = useSearch({ strict: false });
  // A page of the settings is none of the views.
  const search = page ? { page } : asked;
  const phone = useMediaQuery('(max-width: 48em)') ?? false;
  const [keyboardMap, map] = useDisclosure();
  const [writing, newTicket] = useDisclosure();
  const signOut = useSignOut(() => window.location.assign(paths.signIn));
  const thumb = useThumbPlaces(search);
  useHotkeys([
    ['shift+?', map.open, { usePhysicalKeys: false }],
    ['c', () => mayWrite && newTicket.open()],
  ]);
  return (
    <LiveProvider>
      <AppNavigation>
        <AppFrame
          workspace={me.workspace.name}
          // With a ticket open on a phone, the answer is what the thumb is for.
          items={phone && id ? [] : thumb.items}
          current={thumb.current}
          places={(onFollow) => <Places search={search} onFollow={onFollow} />}
          onSearch={openPalette}
          tools={
            <>
              {mayWrite && <NewTicketButton onClick={newTicket.open} />}
              <NotificationBell />
              <UserMenu name={me.name} email={me.email} onKeyboardMap={map.open} onSignOut={() => signOut.mutate()} />
            </>
          }
        >
          <Outlet />
        </AppFrame>
        <AppPalette onKeyboardMap={map.open} onNewTicket={mayWrite ? newTicket.open : undefined} />
        <KeyboardMap groups={keys} opened={keyboardMap} onClose={map.close} />
        {writing && <NewTicket onClose={newTicket.close} />}
      </AppNavigation>
    </LiveProvider>
  );
}
