import { api, bodyOf, etagOf, mergePatch } from '@shared/api/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const supportSettingsOptions = () =>
  queryOptions({
    queryKey: ['support-settings'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/support-settings', { signal })),
  });

interface SaveSupportSettings {
  version: number;
  body: { asksForRating: boolean; closesAfterDays: number | null };
}

export function useSaveSupportSettings(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: SaveSupportSettings) =>
      bodyOf(api.PATCH('/api/support-settings', { body, headers: { ...mergePatch, 'If-Match': etagOf(version) } })),
    onSuccess: (settings) => {
      client.setQueryData(supportSettingsOptions().queryKey, settings);
      onSuccess();
    },
  });
}
