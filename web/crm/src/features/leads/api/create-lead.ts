import { api, bodyOf, idempotent } from '@shared/api/client';
import type { Lead, LeadPatch } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { leadKeys } from './keys';

/** What the drawer asks for. Who it is must be said one way or another: the API's rule, told before asking it. */
export const createLeadSchema = z
  .object({
    firstName: z.string(),
    lastName: z.string(),
    email: z.union([z.literal(''), z.email('lead.error.email')]),
    phone: z.string(),
    companyName: z.string(),
    jobTitle: z.string(),
    source: z.string(),
    region: z.string(),
    tags: z.array(z.string()),
    ownerId: z.string().nullable(),
    custom: z.record(z.string(), z.unknown()),
  })
  .refine((lead) => [lead.firstName, lead.lastName, lead.email, lead.phone].some((text) => text.trim() !== ''), {
    path: ['firstName'],
    message: 'lead.error.nobody',
  });
export type LeadForm = z.infer<typeof createLeadSchema>;

/** Leaves out what was left empty: the API takes absence, not empty text, for "unknown". The owner is given by a verb. */
export function toCreateLead({ ownerId: _, ...form }: LeadForm): LeadPatch {
  const filled = Object.entries(form).filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(filled.map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]));
}

interface NewLead {
  lead: LeadPatch;
  ownerId: string | null;
}

async function createLead({ lead, ownerId }: NewLead): Promise<Lead> {
  const created = await bodyOf(api.POST('/api/leads', { body: lead, headers: idempotent(lead) }));
  if (!ownerId) return created;
  return bodyOf(
    api.POST('/api/leads/{id}/assign', {
      params: { path: { id: created.id } },
      body: { userId: ownerId, teamId: null },
    }),
  );
}

export function useCreateLead(onSuccess: (lead: Lead) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: createLead,
    onSuccess: async (lead) => {
      client.setQueryData(leadKeys.one(lead.id), lead);
      await client.invalidateQueries({ queryKey: [...leadKeys.all, 'list'] });
      onSuccess(lead);
    },
  });
}
