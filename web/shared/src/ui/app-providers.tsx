import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import '@fontsource-variable/inter';
import '../theme/global.css';
import { cssVariables, theme } from '../theme/theme';

interface AppProvidersProps {
  client: QueryClient;
  children: ReactNode;
}

/** What every app stands on: the theme, the cache of the server's state, background messages. */
export function AppProviders({ client, children }: AppProvidersProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Notifications position="bottom-left" />
        {children}
      </QueryClientProvider>
    </MantineProvider>
  );
}
