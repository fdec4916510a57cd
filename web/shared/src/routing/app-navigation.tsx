import { NavigationProvider } from '@shared/ui/app-link';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';

/** Gives shared components their way around this app. */
export function AppNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigation = useMemo(() => ({ path, go: (href: string) => router.history.push(href) }), [path, router]);
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}
