import { useRouter, useRouterState } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { NavigationProvider } from '../ui/app-link';
import { appOf } from './apps';

/** Gives shared components their way around this app, and out of it into the others. */
export function AppNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigation = useMemo(() => {
    const go = (href: string): void =>
      appOf(href) === appOf(path) ? router.history.push(href) : window.location.assign(href);
    return { path, go };
  }, [path, router]);
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}
