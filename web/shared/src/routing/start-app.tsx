import './without-eval';
import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import { meKey, meOptions } from '../auth/get-me';
import { startI18n, type LoadCatalogue } from '../i18n/i18n';
import { AppProviders } from '../ui/app-providers';
import { fetchCode } from './fetch-code';

interface StartOptions {
  /** Its screens are for people who have no account: nobody is asked who they are. */
  anonymous?: boolean;
}

/** Puts an app on the page: its router's screens, in its words, for whoever is signed in. */
export async function startApp(
  createAppRouter: (client: QueryClient) => AnyRouter,
  loadCatalogue: LoadCatalogue,
  { anonymous = false }: StartOptions = {},
): Promise<void> {
  if (import.meta.env.DEV && import.meta.env.VITE_MOCK) await (await import('../testing/browser')).startMock();
  const client = createQueryClient(() => {
    // A session that ended: the guard of the routes sends to sign-in, and back afterwards.
    client.setQueryData(meKey, null);
    void router.invalidate();
  });
  const router = createAppRouter(client);
  // Who it is, the code of the screen and the words on it are asked for at once, not one after the other.
  if (!anonymous) void client.prefetchQuery(meOptions());
  fetchCode(router, window.location.pathname);
  await startI18n(loadCatalogue);

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <AppProviders client={client}>
        <RouterProvider router={router} />
      </AppProviders>
    </StrictMode>,
  );
}
