import type { AnyRouter } from '@tanstack/react-router';

/** Fetches the code of the screen at an address, and of the frame around it, without going there. */
export function fetchCode(router: Pick<AnyRouter, 'getMatchedRoutes' | 'loadRouteChunk'>, href: string): void {
  const [routes] = router.getMatchedRoutes(href.split(/[?#]/)[0] ?? '/');
  for (const route of routes) void router.loadRouteChunk(route);
}
