import type { Deal, LostReason, Product } from '../api/types';
import { stored } from './data-stored';

/** Builders of what deals need; see `some`. */
export const someDeals = {
  deal: (change: Partial<Deal> = {}): Deal => ({
    id: 'd-1',
    ...stored,
    tags: [],
    custom: {},
    externalId: null,
    name: 'Padaria Sol · Plano anual',
    pipelineId: 'p-1',
    stageId: 's-1',
    status: 'open',
    amount: { amount: 12_000, currency: 'BRL' },
    probability: 5,
    expectedCloseDate: null,
    companyId: 'c-1',
    contactIds: [],
    leadId: null,
    ownerId: 'u-1',
    teamId: null,
    productIds: [],
    lostReasonId: null,
    lostNote: null,
    source: null,
    region: null,
    position: '0',
    wonAt: null,
    lostAt: null,
    stageSince: '2026-03-02T12:00:00Z',
    deletedAt: null,
    ...change,
  }),

  lostReason: (change: Partial<LostReason> = {}): LostReason => ({
    id: 'lr-1',
    ...stored,
    name: 'Preço',
    order: 1,
    deletedAt: null,
    ...change,
  }),

  product: (change: Partial<Product> = {}): Product => ({
    id: 'pr-1',
    ...stored,
    deletedAt: null,
    name: 'Plano anual',
    code: 'PA',
    price: { amount: 12_000, currency: 'BRL' },
    recurring: true,
    ...change,
  }),
};
