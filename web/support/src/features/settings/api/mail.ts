import { api, bodyOf, etagOf } from '@shared/api/client';
import type { MailSettingsRequest } from '@shared/api/types';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

const settingsKey = ['mail', 'settings'];

export const mailSettingsOptions = () =>
  queryOptions({
    queryKey: settingsKey,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/mail/settings', { signal })),
  });

interface SaveMailSettings {
  version: number;
  body: MailSettingsRequest;
}

export function useSaveMailSettings(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: SaveMailSettings) =>
      bodyOf(api.PUT('/api/mail/settings', { body, headers: { 'If-Match': etagOf(version) } })),
    onSuccess: (settings) => {
      client.setQueryData(mailSettingsOptions().queryKey, settings);
      onSuccess();
    },
  });
}

/** Whether the stored server lets the workspace in. */
export const useTestMail = () => useMutation({ mutationFn: () => bodyOf(api.POST('/api/mail/settings/test')) });

export const refusedMailOptions = () =>
  infiniteQueryOptions({
    queryKey: ['mail', 'refused'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/mail/refused', { params: { query: { cursor: pageParam, limit: 25 } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const rawHref = (id: string): string => `/api/mail/refused/${id}/raw`;
