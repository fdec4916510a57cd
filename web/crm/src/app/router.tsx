import { ErrorState } from '@shared/ui/error-state';
import { meOptions } from '@shared/auth/get-me';
import { newestFirst, recordListOptions } from '@shared/records/api/list-records';
import { fromSearch } from '@shared/records/filters';
import type { Resource } from '@shared/records/resource';
import { anySearch, parseSearch, stringifySearch } from '@shared/routing/search';
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
import { NotFound } from '@/routes/not-found';
import { Layout } from './layout';
import { paths } from './paths';
import { SignedOutFrame } from './signed-out-frame';

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Outlet, validateSearch: anySearch });

const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: SignedOutFrame });
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Layout,
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meOptions());
    if (!me) throw redirect({ to: paths.signIn, search: location.href === '/' ? {} : { next: location.href } });
  },
});

/** A list's first page is asked for while its code is still on its way. */
const firstPage =
  (resource: Resource) =>
  ({ context, location }: { context: { client: QueryClient }; location: { search: object } }): void =>
    void context.client.prefetchInfiniteQuery(
      recordListOptions(resource, fromSearch(anySearch(location.search as Record<string, unknown>)), newestFirst),
    );

const auth = () => import('@/routes/auth');
const settings = () => import('@/routes/settings');
const routeTree = root.addChildren([
  outside.addChildren([
    createRoute({
      getParentRoute: () => outside,
      path: '/sign-in',
      component: lazyRouteComponent(auth, 'SignInRoute'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/sign-up',
      component: lazyRouteComponent(auth, 'SignUpRoute'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/invite/$token',
      component: lazyRouteComponent(auth, 'InviteRoute'),
    }),
    createRoute({
      getParentRoute: () => outside,
      path: '/reset/$token',
      component: lazyRouteComponent(auth, 'ResetRoute'),
    }),
  ]),
  inside.addChildren([
    createRoute({
      getParentRoute: () => inside,
      path: '/',
      component: lazyRouteComponent(() => import('@/routes/home'), 'HomeRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/leads',
      loader: firstPage('leads'),
      component: lazyRouteComponent(() => import('@/routes/leads'), 'LeadsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/leads/$id',
      component: lazyRouteComponent(() => import('@/routes/lead'), 'LeadRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/contacts',
      loader: firstPage('contacts'),
      component: lazyRouteComponent(() => import('@/routes/contacts'), 'ContactsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/contacts/$id',
      component: lazyRouteComponent(() => import('@/routes/contact'), 'ContactRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/companies',
      loader: firstPage('companies'),
      component: lazyRouteComponent(() => import('@/routes/companies'), 'CompaniesRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/companies/$id',
      component: lazyRouteComponent(() => import('@/routes/company'), 'CompanyRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/contacts/imports',
      component: lazyRouteComponent(() => import('@/routes/imports'), 'ImportsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/contacts/imports/new',
      component: lazyRouteComponent(() => import('@/routes/new-import'), 'NewImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/contacts/imports/$id',
      component: lazyRouteComponent(() => import('@/routes/import'), 'ImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/companies/imports',
      component: lazyRouteComponent(() => import('@/routes/imports'), 'ImportsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/companies/imports/new',
      component: lazyRouteComponent(() => import('@/routes/new-import'), 'NewImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/companies/imports/$id',
      component: lazyRouteComponent(() => import('@/routes/import'), 'ImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/tasks',
      component: lazyRouteComponent(() => import('@/routes/tasks'), 'TasksRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/leads/imports',
      component: lazyRouteComponent(() => import('@/routes/imports'), 'ImportsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/leads/imports/new',
      component: lazyRouteComponent(() => import('@/routes/new-import'), 'NewImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/leads/imports/$id',
      component: lazyRouteComponent(() => import('@/routes/import'), 'ImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/deals',
      loader: firstPage('deals'),
      component: lazyRouteComponent(() => import('@/routes/deals'), 'DealsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/deals/board',
      component: lazyRouteComponent(() => import('@/routes/deal-board'), 'DealBoardRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/deals/imports',
      component: lazyRouteComponent(() => import('@/routes/imports'), 'ImportsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/deals/imports/new',
      component: lazyRouteComponent(() => import('@/routes/new-import'), 'NewImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/deals/imports/$id',
      component: lazyRouteComponent(() => import('@/routes/import'), 'ImportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/deals/$id',
      component: lazyRouteComponent(() => import('@/routes/deal'), 'DealRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/reports',
      beforeLoad: () => {
        throw redirect({ to: '/reports/$name', params: { name: 'sales' } });
      },
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/reports/$name',
      component: lazyRouteComponent(() => import('@/routes/report'), 'ReportRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/reports/$name/rows',
      component: lazyRouteComponent(() => import('@/routes/report-rows'), 'ReportRowsRoute'),
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/settings',
      beforeLoad: () => {
        throw redirect({ to: '/settings/$page', params: { page: 'users' } });
      },
    }),
    createRoute({
      getParentRoute: () => inside,
      path: '/settings/$page',
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

type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
