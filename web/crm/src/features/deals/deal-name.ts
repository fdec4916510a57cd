import type { Deal } from '@shared/api/types';

/** What a deal is called; one without a name goes by its number elsewhere. */
export const dealName = (deal: Pick<Deal, 'name' | 'externalId' | 'id'>): string =>
  deal.name || deal.externalId || deal.id.slice(0, 8);
