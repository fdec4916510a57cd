import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createQueryClient } from '../api/query-client';
import type { Me } from '../api/types';
import { meKey } from '../auth/get-me';
import { startI18n, type LoadCatalogue } from '../i18n/i18n';
import type { Locale } from '../i18n/locales';
import { theme } from '../theme/theme';
import { NavigationProvider } from '../ui/app-link';
import { some } from './data';

interface RenderOptions {
  me?: Me;
  locale?: Locale;
  catalogue?: LoadCatalogue;
  /** Called in place of moving to another screen. */
  go?: (href: string) => void;
}

const noCatalogue: LoadCatalogue = () => Promise.resolve({ default: {} });

/** Renders `ui` as the app would, for someone signed in, in English unless told otherwise. */
export async function renderApp(ui: ReactElement, options: RenderOptions = {}): Promise<RenderResult> {
  const { me = some.me(), locale = 'en', catalogue = noCatalogue, go = () => undefined } = options;
  await startI18n(catalogue, locale);
  const client = createQueryClient(() => undefined);
  client.setQueryData(meKey, me);
  client.setDefaultOptions({ queries: { retry: false } });
  return render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>
        <Notifications />
        <NavigationProvider value={{ path: '/', go }}>{ui}</NavigationProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
