import { meOptions } from '@shared/auth/get-me';
import { recordListOptions } from '@shared/records/api/list-records';
import { fromSearch } from '@shared/records/filters';
import { anySearch, parseSearch, stringifySearch, withSearch } from '@shared/routing/search';
import { ErrorState } from '@shared/ui/error-state';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type ErrorComponentProps,
} from '@tanstack/react-router';
import { settingsPagesOf } from '@/features/settings/settings-pages';
import { deskViews, usualOrder } from '@/features/tickets/desk-views';
import { NotFound } from '@/routes/not-found';
import { Layout } from './layout';
import { paths } from './paths';

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Outlet, validateSearch: anySearch });

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Layout,
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meOptions());
    // Signing in is the CRM's; it leads back.
    if (!me) throw redirect({ href: withSearch(paths.signIn, { next: location.href }), reloadDocument: true });
    return { me };
  },
});

const desk = () => import('@/routes/desk');
const settings = () => import('@/routes/settings');

/** One screen, with a ticket open in it or not: the queue stays while one goes from ticket to ticket. */
const queue = createRoute({
  getParentRoute: () => inside,
  path: paths.tickets,
  loader: ({ context, location }) =>
    void context.client.prefetchInfiniteQuery(
      recordListOptions('tickets', fromSearch(anySearch(location.search as Record<string, unknown>)), usualOrder),
    ),
  component: lazyRouteComponent(desk, 'DeskRoute'),
});

const routeTree = root.addChildren([
  inside.addChildren([
    createRoute({
      getParentRoute: () => inside,
      path: paths.desk,
      beforeLoad: ({ context }) => {
        const [mine] = deskViews(context.me.id);
        throw redirect({ to: paths.tickets, search: mine?.search ?? {}, replace: true });
      },
    }),
    queue.addChildren([createRoute({ getParentRoute: () => queue, path: '$id' })]),
    createRoute({
      getParentRoute: () => inside,
      path: paths.settings,
      beforeLoad: ({ context }) => {
        const [first] = settingsPagesOf(context.me);
        if (first) throw redirect({ href: paths.settingsPage(first), replace: true });
      },
      component: NotFound,
    }),
    createRoute({
      getParentRoute: () => inside,
      path: `${paths.settings}/$page`,
      component: lazyRouteComponent(settings, 'SettingsRoute'),
    }),
    // Whatever else: said inside the frame, from which one finds on.
    createRoute({ getParentRoute: () => inside, path: '$', component: NotFound }),
  ]),
]);

function RouteError({ error, reset }: ErrorComponentProps) {
  return <ErrorState error={error} onRetry={reset} />;
}

export function createAppRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
