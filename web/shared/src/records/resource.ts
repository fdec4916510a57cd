import type { Deal, Lead } from '../api/types';

/** The kinds of records that share lists, views, history, bulk jobs and imports; each is a path of the API. */
export interface RecordOf {
  leads: Lead;
  deals: Deal;
}
export type Resource = keyof RecordOf;

/** What the API calls one record of the kind, in custom fields, views and ledgers. */
export const recordTypeOf: Record<Resource, string> = { leads: 'lead', deals: 'deal' };
