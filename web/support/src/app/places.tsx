import { useMay, useSession } from '@shared/auth/use-session';
import type { Search } from '@shared/records/filters';
import { withSearch } from '@shared/routing/search';
import { useNavigation } from '@shared/ui/app-link';
import { deskViews } from '@/features/tickets/desk-views';
import { ViewsNav } from '@/features/tickets/queue/views-nav';
import { PresenceSwitch } from '@/features/presence/components/presence-switch';
import { BackToCrm } from './back-to-crm';
import { paths } from './paths';
import classes from './places.module.css';
import { SettingsLink } from './settings-link';

/** The desk's places: the views of its queue, its settings, and the way back to the CRM. */
export function Places({ search, onFollow }: { search: Search; onFollow?: () => void }) {
  const me = useSession();
  const mayWrite = useMay('tickets:write');
  const { go } = useNavigation();
  const hrefOf = (view: Search): string => withSearch(paths.tickets, view);
  return (
    <>
      <ViewsNav
        views={deskViews(me.id)}
        search={search}
        hrefOf={hrefOf}
        onOpen={(view) => go(hrefOf(view))}
        onFollow={onFollow}
      />
      <div className={classes.foot}>
        {mayWrite && <PresenceSwitch />}
        <SettingsLink onFollow={onFollow} />
        <BackToCrm />
      </div>
    </>
  );
}
