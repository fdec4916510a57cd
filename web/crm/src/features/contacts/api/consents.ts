import { api, bodyOf, idempotent } from '@shared/api/client';
import type { Consent } from '@shared/api/types';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

const consentsKey = (contactId: string) => ['contacts', 'consents', contactId] as const;

/** Why a person's data may be used, for each purpose; also what was withdrawn. */
export const consentsOptions = (contactId: string) =>
  queryOptions({
    queryKey: consentsKey(contactId),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/contacts/{id}/consents', { params: { path: { id: contactId } }, signal })),
  });

export type NewConsent = Pick<Consent, 'purpose' | 'basis'> & Partial<Pick<Consent, 'channel' | 'source'>>;

export function useGiveConsent(contactId: string, onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewConsent) =>
      api.POST('/api/contacts/{id}/consents', {
        params: { path: { id: contactId } },
        headers: idempotent(body),
        body,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: consentsKey(contactId) });
      onSuccess();
    },
  });
}

/** From now on the purpose has this basis no more; what held before stays on record. */
export function useWithdrawConsent(contactId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (consentId: string) =>
      api.POST('/api/contacts/{id}/consents/{consentId}/withdraw', {
        params: { path: { id: contactId, consentId } },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: consentsKey(contactId) }),
  });
}
