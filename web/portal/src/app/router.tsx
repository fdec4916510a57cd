import { anySearch, parseSearch, stringifySearch } from '@shared/routing/search';
import { ErrorState } from '@shared/ui/error-state';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type ErrorComponentProps,
  type RouterHistory,
} from '@tanstack/react-router';
import { articleOptions } from '@/features/articles/api/articles';
import { portalOptions } from '@/features/articles/api/portal';
import { ratingOptions } from '@/features/rating/api/rating';
import { NotFound } from '@/routes/not-found';
import { Frame } from './frame';

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Frame, validateSearch: anySearch });

// Each page has its code to itself: who rates a ticket on a phone does not wait for what shows articles.
const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/portal/rate/$token',
    loader: ({ context, params }) => void context.client.prefetchQuery(ratingOptions(params.token)),
    component: lazyRouteComponent(() => import('@/routes/rate'), 'RateRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/portal/$slug',
    loader: ({ context, params }) => void context.client.prefetchQuery(portalOptions(params.slug)),
    component: lazyRouteComponent(() => import('@/routes/articles'), 'ArticlesRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/portal/$slug/articles/$id',
    loader: ({ context, params }) => void context.client.prefetchQuery(articleOptions(params.slug, params.id)),
    component: lazyRouteComponent(() => import('@/routes/article'), 'ArticleRoute'),
  }),
  createRoute({ getParentRoute: () => root, path: '/portal/$', component: NotFound }),
]);

function RouteError({ error, reset }: ErrorComponentProps) {
  return <ErrorState error={error} onRetry={reset} />;
}

/** @param history Of the browser, unless told otherwise. */
export function createAppRouter(client: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { client },
    ...(history && { history }),
    parseSearch,
    stringifySearch,
    // Back from an article, the results are where they were.
    scrollRestoration: true,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
