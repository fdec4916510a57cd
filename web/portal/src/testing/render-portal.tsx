import { MantineProvider } from '@mantine/core';
import { createQueryClient } from '@shared/api/query-client';
import { startI18n } from '@shared/i18n/i18n';
import type { Locale } from '@shared/i18n/locales';
import { theme } from '@shared/theme/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { createAppRouter } from '@/app/router';
import { loadCatalogue } from '@/i18n/load-catalogue';

/** Opens the portal at an address, as a stranger, in English unless told otherwise; gives where they are. */
export async function renderPortal(address: string, locale: Locale = 'en'): Promise<{ address: () => string }> {
  await startI18n(loadCatalogue, locale);
  const client = createQueryClient(() => undefined);
  client.setDefaultOptions({ queries: { retry: false } });
  const history = createMemoryHistory({ initialEntries: [address] });
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>
        <RouterProvider router={createAppRouter(client, history)} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { address: () => history.location.href };
}
