import type { LegalBasis, Lifecycle } from '@shared/api/types';
import type { InlineType } from '@shared/ui/inline-input';
import type { Tone } from '@shared/ui/status-pill';

/** From first to last: how far we are with someone. */
export const lifecycles: Lifecycle[] = [
  'subscriber',
  'lead',
  'prospect',
  'opportunity',
  'customer',
  'advocate',
  'former',
];

export const lifecycleTone: Record<Lifecycle, Tone> = {
  subscriber: 'neutral',
  lead: 'neutral',
  prospect: 'accent',
  opportunity: 'accent',
  customer: 'good',
  advocate: 'good',
  former: 'neutral',
};

export const legalBases: LegalBasis[] = [
  'consent',
  'contract',
  'legitimateInterest',
  'legalObligation',
  'exerciseOfRights',
  'vitalInterests',
  'creditProtection',
];

export const emailKinds = ['work', 'home'] as const;
export const phoneKinds = ['mobile', 'work', 'home', 'fax'] as const;

/** The fields of a person that are one text, in the order of the page; their names are `contact.field.<key>`. */
export const contactFields = [
  { key: 'firstName', type: 'text' },
  { key: 'lastName', type: 'text' },
  { key: 'jobTitle', type: 'text' },
  { key: 'taxId', type: 'text' },
  { key: 'birthday', type: 'date' },
  { key: 'language', type: 'text' },
  { key: 'source', type: 'text' },
  { key: 'externalId', type: 'text' },
] as const satisfies { key: string; type: InlineType }[];

export const companyFields = [
  { key: 'name', type: 'text' },
  { key: 'domain', type: 'text' },
  { key: 'taxId', type: 'text' },
  { key: 'industry', type: 'text' },
  { key: 'size', type: 'text' },
  { key: 'region', type: 'text' },
  { key: 'externalId', type: 'text' },
] as const satisfies { key: string; type: InlineType }[];

export const sharedContactFields = ['source', 'language', 'jobTitle'];
export const sharedCompanyFields = ['industry', 'size', 'region'];

export const addressParts = ['street', 'district', 'city', 'region', 'postalCode', 'country'] as const;
