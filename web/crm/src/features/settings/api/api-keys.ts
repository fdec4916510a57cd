import { api, bodyOf, idempotent } from '@shared/api/client';
import type { ApiKeyRequest, NewApiKey } from '@shared/api/types';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

const apiKeysKey = ['api-keys'] as const;

export const apiKeysOptions = () =>
  queryOptions({
    queryKey: apiKeysKey,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/api-keys', { params: { query: { limit: 100 } }, signal })),
  });

export function useCreateApiKey(onSuccess: (key: NewApiKey) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ApiKeyRequest) => bodyOf(api.POST('/api/api-keys', { body, headers: idempotent(body) })),
    onSuccess: async (key) => {
      await client.invalidateQueries({ queryKey: apiKeysKey });
      onSuccess(key);
    },
  });
}

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/api-keys/{id}', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: apiKeysKey }),
  });
}
