/** The shapes of Deals as api.md has them. */
export interface Money {
  amount: number;
  currency: string;
}

export type DealStatus = 'open' | 'won' | 'lost';

export interface Deal {
  id: string;
  externalId: string | null;
  name: string;
  pipelineId: string;
  stageId: string;
  status: DealStatus;
  amount: Money | null;
  /** Percent, 0 to 100. */
  probability: number;
  expectedCloseDate: string | null;
  companyId: string | null;
  contactIds: string[];
  leadId: string | null;
  ownerId: string | null;
  teamId: string | null;
  productIds: string[];
  lostReasonId: string | null;
  lostNote: string | null;
  source: string | null;
  region: string | null;
  position: string | number | null;
  wonAt: string | null;
  lostAt: string | null;
  /** When it came to its stage. */
  stageSince: string;
  tags: string[];
  custom: { [key: string]: unknown };
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  version: number;
}

export interface Stage {
  id: string;
  name: string;
  /** Percent, 0 to 100. */
  probability: number;
  order: number;
  /** Days after which a deal that has not moved needs someone. */
  rottingDays: number | null;
}

export interface Pipeline {
  id: string;
  name: string;
  default: boolean;
  stages: Stage[];
  version: number;
}

export interface LostReason {
  id: string;
  name: string;
  order: number;
}

export interface Product {
  id: string;
  name: string;
  code: string | null;
  price: Money | null;
  recurring: boolean;
}

/** One column of a board: figures of all its deals, and the first of them. */
export interface DealColumn {
  stageId: string;
  name: string;
  count: number;
  sum: number;
  weightedSum: number;
  items: Deal[];
}

export interface DealBoard {
  pipelineId: string;
  currency: string;
  columns: DealColumn[];
}

export interface DealMove {
  stageId: string;
  /** The deal it comes to lie under; absent for the top of the column. */
  afterId?: string;
}

export interface LoseDeal {
  reasonId: string;
  note?: string;
}
