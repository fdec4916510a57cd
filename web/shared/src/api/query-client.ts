import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, ConnectionError } from './api-error';

/** Worth a second try: the network, or a server that says it is busy. A refusal stays a refusal. */
export function isTransient(error: unknown): boolean {
  return error instanceof ConnectionError || (error instanceof ApiError && [429, 502, 503, 504].includes(error.status));
}

function retryDelay(attempt: number, error: unknown): number {
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  return asked ? asked * 1000 : Math.min(500 * 2 ** attempt, 8000);
}

/** One cache per app. `onSignedOut` runs when the session turns out to be gone. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (error instanceof ApiError && error.status === 401) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (attempt, error) => isTransient(error) && attempt < 3,
        retryDelay,
      },
      mutations: { retry: false },
    },
  });
}
