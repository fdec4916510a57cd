import { recordTypeOf, type CrmResource } from '@shared/records/resource';

/** What a record can take from a file, beside custom fields; their names are `<type>.field.<key>`. */
export const targetsOf: Record<CrmResource, readonly string[]> = {
  leads: [
    'externalId',
    'firstName',
    'lastName',
    'email',
    'phone',
    'companyName',
    'taxId',
    'jobTitle',
    'website',
    'city',
    'region',
    'country',
    'source',
    'channel',
    'campaign',
    'createdAt',
    'owner',
    'tags',
  ],
  contacts: [
    'externalId',
    'name',
    'firstName',
    'lastName',
    'email',
    'phone',
    'company',
    'jobTitle',
    'taxId',
    'source',
    'birthday',
    'language',
    'createdAt',
    'owner',
    'tags',
  ],
  companies: [
    'externalId',
    'name',
    'taxId',
    'domain',
    'industry',
    'size',
    'annualRevenue',
    'region',
    'createdAt',
    'owner',
    'tags',
  ],
  deals: [
    'externalId',
    'name',
    'amount',
    'stage',
    'pipeline',
    'owner',
    'company',
    'lead',
    'product',
    'lostReason',
    'expectedCloseDate',
    'createdAt',
    'closedAt',
    'wonAt',
    'lostAt',
    'source',
    'region',
    'tags',
  ],
};

/** The key of the text that names a target. A person's `name` stands beside the first one, so it says that it is the whole. */
export const labelOf = (resource: CrmResource, field: string): string =>
  resource === 'contacts' && field === 'name' ? 'import.fullName' : `${recordTypeOf[resource]}.field.${field}`;

/** Fields that name another record, and by which of its fields a file may name it; the usual one first. */
export const referencesOf: Record<string, readonly string[]> = {
  owner: ['name', 'email'],
  company: ['name', 'externalId', 'domain'],
  lead: ['externalId', 'email'],
  product: ['name', 'code'],
  lostReason: ['name'],
};

/** References that an import makes where a file names what is not there yet. */
export const makeable: readonly string[] = ['owner', 'company', 'product', 'stage', 'lostReason'];

export type Match = 'externalId' | 'email' | 'none';

/** By what a row is known to be about a record that is there already. */
export const matchesOf: Record<CrmResource, readonly Match[]> = {
  leads: ['externalId', 'email', 'none'],
  contacts: ['externalId', 'email', 'none'],
  companies: ['externalId', 'none'],
  deals: ['externalId', 'none'],
};
