import { api, bodyOf, idempotent } from '@shared/api/client';
import type { Deal, DealPatch } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { dealKeys } from './keys';

/** What the dialog asks for. A deal is told apart by its name or by whom it is with: the API's rule, told before asking it. */
export const createDealSchema = z
  .object({
    name: z.string(),
    amount: z.union([z.literal(''), z.number().min(0, 'deal.error.amount')]),
    expectedCloseDate: z.string(),
    pipelineId: z.string().nullable(),
    stageId: z.string().nullable(),
    ownerId: z.string().nullable(),
    companyId: z.string().nullable(),
    contactIds: z.array(z.string()),
    source: z.string(),
  })
  .refine((deal) => deal.name.trim() !== '' || deal.companyId || deal.contactIds.length > 0, {
    path: ['name'],
    message: 'deal.error.nameless',
  });
export type DealForm = z.infer<typeof createDealSchema>;

/** Leaves out what was left empty: the API takes absence, not empty text, for "unknown". */
export function toCreateDeal(form: DealForm): DealPatch {
  const filled = Object.entries(form).filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(filled.map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]));
}

export function useCreateDeal(onSuccess: (deal: Deal) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: DealForm) =>
      bodyOf(api.POST('/api/deals', { body: toCreateDeal(form), headers: idempotent(form) })),
    onSuccess: async (deal) => {
      client.setQueryData(dealKeys.one(deal.id), deal);
      await client.invalidateQueries({ queryKey: dealKeys.all });
      onSuccess(deal);
    },
  });
}
