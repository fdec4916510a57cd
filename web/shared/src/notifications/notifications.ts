import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';

const key = ['notifications'] as const;

/** The newest notifications of the signed-in person, and how many are unread. */
export const notificationsOptions = () =>
  queryOptions({
    queryKey: key,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/notifications', { params: { query: { limit: 20 } }, signal })),
  });

/** Notes that one was read, or all. */
export function useReadNotifications() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (which: { id: string } | 'all') => {
      if (which === 'all') await api.POST('/api/notifications/read-all', {});
      else await api.POST('/api/notifications/{id}/read', { params: { path: { id: which.id } } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
