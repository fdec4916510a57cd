import { useSession } from '@shared/auth/use-session';
import { sameSearch, type Search } from '@shared/records/filters';
import { withSearch } from '@shared/routing/search';
import type { NavItem } from '@shared/ui/app-frame';
import { useTranslation } from 'react-i18next';
import { deskViews } from '@/features/tickets/desk-views';
import { viewIcons } from '@/features/tickets/view-icons';
import { paths } from './paths';

/** The views that a phone has at the thumb, and the one that is shown. */
export function useThumbPlaces(search: Search): { items: NavItem[]; current: string | undefined } {
  const { t } = useTranslation();
  const me = useSession();
  const views = deskViews(me.id);
  const hrefOf = (view: Search): string => withSearch(paths.tickets, view);
  const current = views.find((view) => sameSearch(view.search, search));
  return {
    items: views.map(({ name, search: view }) => ({
      href: hrefOf(view),
      label: t(`view.${name}`),
      icon: viewIcons[name],
    })),
    current: current && hrefOf(current.search),
  };
}
