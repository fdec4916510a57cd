import { Drawer, Kbd, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2, IconSearch, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './app-frame.module.css';
import { AppLink, useNavigation } from './app-link';
import { ConnectionBanner } from './connection-banner';
import { Mark } from './mark';

export interface NavItem {
  href: string;
  /** The place it stands for, where its address leads deeper into it. */
  within?: string;
  label: string;
  icon: Icon;
  count?: string;
}

interface AppFrameProps {
  workspace: string;
  /** The places; on a phone the first three are at the thumb. None: there is no bar at the thumb. */
  items: NavItem[];
  /** The place shown, where more than its path tells. */
  current?: string;
  /** In place of the list of places, where the app's own are more than a list. */
  places?: (onFollow?: () => void) => ReactNode;
  /** Opens the palette. */
  onSearch: () => void;
  /** At the right of the top bar: + New, notifications, the person. */
  tools: ReactNode;
  children: ReactNode;
}

/** The place that the path lies in: the nearest, where one lies within another. */
function currentOf(items: NavItem[], path: string): string | undefined {
  const rootOf = ({ href, within }: NavItem): string => within ?? href;
  const around = items.filter((item) => {
    const root = rootOf(item);
    return path === root || (root !== '/' && path.startsWith(`${root}/`));
  });
  return around.sort((a, b) => rootOf(b).length - rootOf(a).length)[0]?.href;
}

type PlacesProps = Pick<AppFrameProps, 'items' | 'current' | 'places'>;

function NavList({ items, current, places, onFollow }: PlacesProps & { onFollow?: () => void }) {
  const nearest = currentOf(items, useNavigation().path);
  if (places) return places(onFollow);
  return (
    <ul className={classes.list}>
      {items.map(({ href, label, icon: Glyph, count }) => (
        <li key={href}>
          <AppLink
            href={href}
            className={classes.link}
            aria-current={href === (current ?? nearest) ? 'page' : undefined}
            onClick={onFollow}
          >
            <Glyph size={18} stroke={1.6} aria-hidden />
            {label}
            {count && <span className={classes.count}>{count}</span>}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** On a phone: the first three places at the thumb, the rest behind the last tab. */
function BottomBar({ items, current, places }: PlacesProps) {
  const { t } = useTranslation('shared');
  const nearest = currentOf(items, useNavigation().path);
  const [open, { close, open: show }] = useDisclosure();
  if (items.length === 0) return null;
  return (
    <nav className={classes.bottom} aria-label={t('frame.navigation')}>
      {items.slice(0, 3).map(({ href, label, icon: Glyph }) => (
        <AppLink
          key={href}
          href={href}
          className={classes.tab}
          aria-current={href === (current ?? nearest) ? 'page' : undefined}
        >
          <Glyph size={22} stroke={1.6} aria-hidden />
          {label}
        </AppLink>
      ))}
      <button type="button" className={classes.tab} onClick={show}>
        <IconMenu2 size={22} stroke={1.6} aria-hidden />
        {t('frame.more')}
      </button>
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('frame.more')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <NavList items={items} current={current} places={places} onFollow={close} />
      </Drawer>
    </nav>
  );
}

/** What all apps look like around their screens: places at the left, search and tools on top. */
export function AppFrame({ workspace, items, current, places, onSearch, tools, children }: AppFrameProps) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.frame}>
      <a href="#main" className="skip-link">
        {t('frame.skip')}
      </a>
      <div className={classes.banner}>
        <ConnectionBanner />
      </div>
      <nav className={classes.nav} aria-label={t('frame.navigation')}>
        <div className={classes.workspace}>
          <Mark className={classes.mark} />
          <Text fw={600} truncate>
            {workspace}
          </Text>
        </div>
        <NavList items={items} current={current} places={places} />
      </nav>
      <header className={classes.top}>
        <button type="button" className={classes.search} onClick={onSearch}>
          <IconSearch size={16} aria-hidden />
          {t('frame.search')}
          <Kbd size="xs" className={classes.keys}>
            Ctrl K
          </Kbd>
        </button>
        <div className={classes.tools}>{tools}</div>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <BottomBar items={items} current={current} places={places} />
    </div>
  );
}
