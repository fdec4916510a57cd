import type { Company, Contact, Deal, Lead, Ticket } from '../api/types';

/** The kinds of records that share lists, views, history, bulk jobs and imports; each is a path of the API. */
export interface RecordOf {
  leads: Lead;
  contacts: Contact;
  companies: Company;
  deals: Deal;
  tickets: Ticket;
}
export type Resource = keyof RecordOf;

/** The kinds that the CRM has screens for; tickets are worked in the desk. */
export type CrmResource = Exclude<Resource, 'tickets'>;

/** What the API calls one record of the kind, in custom fields, views, ledgers and references. */
export type RecordType = 'lead' | 'contact' | 'company' | 'deal' | 'ticket';

export const recordTypeOf: Record<Resource, RecordType> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  deals: 'deal',
  tickets: 'ticket',
};

/** The path of a record type; undefined for one that has no screen of its own. */
export const resourceOf = (type: string): Resource | undefined =>
  (Object.keys(recordTypeOf) as Resource[]).find((resource) => recordTypeOf[resource] === type);

/** The list of a kind of record. Tickets are worked in the desk, which is an app of its own. */
export const listHref = (resource: Resource): string => `${resource === 'tickets' ? '/support' : ''}/${resource}`;

/** The screen of a record; undefined for a type that has none. */
export function recordHref(type: string, id: string): string | undefined {
  const resource = resourceOf(type);
  return resource && `${listHref(resource)}/${id}`;
}
