import { useEffect, useRef } from 'react';
import { AppLink } from './app-link';
import classes from './page-tabs.module.css';

interface PageTabsProps<Name extends string> {
  label: string;
  tabs: { name: Name; href: string; label: string }[];
  current: Name | undefined;
}

/** The pages of one place, side by side below its title; the one shown is always in sight. */
export function PageTabs<Name extends string>({ label, tabs, current }: PageTabsProps<Name>) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && tab) nav.current.scrollLeft = tab.offsetLeft - (nav.current.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={nav} className={classes.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <AppLink
          key={tab.name}
          href={tab.href}
          className={classes.tab}
          aria-current={tab.name === current ? 'page' : undefined}
        >
          {tab.label}
        </AppLink>
      ))}
    </nav>
  );
}
