import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { User } from '../../api/types';

export const usersKey = ['users'] as const;

/** Everyone in the workspace, also who is no longer active: old records name them. */
export const usersOptions = () =>
  queryOptions({
    queryKey: usersKey,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/users', { params: { query: { limit: 200, sort: 'name' } }, signal })),
    staleTime: 60_000,
  });

/** People by id, for showing owners; empty until loaded. */
export function useUsers(): { users: User[]; nameOf: (id: string | null | undefined) => string | undefined } {
  const users = useQuery(usersOptions()).data?.items ?? [];
  return { users, nameOf: (id) => users.find((user) => user.id === id)?.name };
}
