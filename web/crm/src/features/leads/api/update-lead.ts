import { ApiError } from '@shared/api/api-error';
import { api, bodyOf, etagOf, mergePatch } from '@shared/api/client';
import type { Lead, LeadPatch } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { leadKeys } from './keys';

interface UpdateLead {
  id: string;
  /** The version the patch was made from; undefined overwrites whatever is there. */
  version: number | undefined;
  patch: LeadPatch;
}

const updateLead = ({ id, version, patch }: UpdateLead): Promise<Lead> =>
  bodyOf(
    api.PATCH('/api/leads/{id}', {
      params: { path: { id } },
      body: patch,
      headers: { ...mergePatch, ...(version === undefined ? {} : { 'If-Match': etagOf(version) }) },
    }),
  );

/** The lead as someone else left it, when a change was refused because of that. */
export function currentOf(error: unknown): Lead | undefined {
  if (!(error instanceof ApiError) || error.status !== 412) return undefined;
  const body = error.body;
  const current = typeof body === 'object' && body !== null && 'current' in body ? body.current : body;
  return isLead(current) ? current : undefined;
}

const isLead = (value: unknown): value is Lead =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value;

/** Changes a lead. It shows at once, and goes back when the server refuses. */
export function useUpdateLead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: updateLead,
    onMutate: async ({ id, patch }) => {
      const key = leadKeys.one(id);
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<Lead>(key);
      if (before)
        client.setQueryData<Lead>(key, {
          ...before,
          ...patch,
          tags: patch.tags ?? before.tags,
          custom: { ...before.custom, ...patch.custom },
        });
      return before;
    },
    onError: (error, { id }, before) => {
      client.setQueryData(leadKeys.one(id), currentOf(error) ?? before);
    },
    onSuccess: (lead) => client.setQueryData(leadKeys.one(lead.id), lead),
    onSettled: () => client.invalidateQueries({ queryKey: leadKeys.all }),
  });
}
