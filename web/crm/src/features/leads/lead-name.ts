import type { Lead } from '@shared/api/types';

/** What a lead is called: its name, else the best of what is known. */
export function leadName(lead: Pick<Lead, 'name' | 'email' | 'phone' | 'externalId' | 'companyName' | 'id'>): string {
  return lead.name || lead.companyName || lead.email || lead.phone || lead.externalId || lead.id.slice(0, 8);
}
