import { queryOptions } from '@tanstack/react-query';
import { ApiError } from '../api/api-error';
import { api, bodyOf } from '../api/client';
import type { Me } from '../api/types';

export const meKey = ['me'] as const;

/** Who is signed in, or null. */
async function getMe(signal: AbortSignal): Promise<Me | null> {
  try {
    return await bodyOf(api.GET('/api/me', { signal }));
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

export const meOptions = () =>
  queryOptions({ queryKey: meKey, queryFn: ({ signal }) => getMe(signal), staleTime: 5 * 60_000 });
