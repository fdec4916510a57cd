import { createQueryClient } from '@shared/api/query-client';
import { meKey, meOptions } from '@shared/auth/get-me';
import { startI18n } from '@shared/i18n/i18n';
import { AppProviders } from '@shared/ui/app-providers';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { loadCatalogue } from './i18n/load-catalogue';
import { createAppRouter, fetchCode } from './app/router';

// The content security policy forbids code made from text, which zod would try out of haste.
config({ jitless: true });

async function start(): Promise<void> {
  if (import.meta.env.DEV && import.meta.env.VITE_MOCK) await (await import('@shared/testing/browser')).startMock();
  const client = createQueryClient(() => {
    // A session that ended: the guard of the routes sends to sign-in, and back afterwards.
    client.setQueryData(meKey, null);
    void router.invalidate();
  });
  const router = createAppRouter(client);
  // Who it is, the code of the screen and the words on it are asked for at once, not one after the other.
  void client.prefetchQuery(meOptions());
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

void start();
