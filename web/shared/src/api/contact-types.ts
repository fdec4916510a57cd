import type { Money } from './deal-types';

/** The shapes of Contacts as api.md has them. */
export interface ContactEmail {
  address: string;
  kind: string | null;
  primary: boolean;
}

export interface ContactPhone {
  number: string;
  kind: string | null;
  primary: boolean;
}

export interface ContactCompany {
  companyId: string;
  role: string | null;
  primary: boolean;
}

export interface Address {
  /** Street, number and what else stands before the district. */
  street: string | null;
  district: string | null;
  city: string | null;
  region: string | null;
  postalCode: string | null;
  country: string | null;
}

interface Stored {
  id: string;
  externalId: string | null;
  tags: string[];
  custom: { [key: string]: unknown };
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  version: number;
}

export type Lifecycle = 'subscriber' | 'lead' | 'prospect' | 'opportunity' | 'customer' | 'advocate' | 'former';

export interface Contact extends Stored {
  firstName: string | null;
  lastName: string | null;
  name: string | null;
  emails: ContactEmail[];
  phones: ContactPhone[];
  companies: ContactCompany[];
  address: Address | null;
  taxId: string | null;
  jobTitle: string | null;
  source: string | null;
  lifecycle: Lifecycle;
  lifecycleReason: string | null;
  birthday: string | null;
  language: string | null;
  ownerId: string | null;
  teamId: string | null;
}

export interface Company extends Stored {
  name: string | null;
  taxId: string | null;
  domain: string | null;
  industry: string | null;
  size: string | null;
  annualRevenue: Money | null;
  parentId: string | null;
  address: Address | null;
  region: string | null;
  ownerId: string | null;
  teamId: string | null;
}

/** A record that may be the one that is being written down. */
export interface Duplicate {
  id: string;
  name: string | null;
  /** What both have in common, the surest sign first: email, taxId, phone, domain, name. */
  reasons: string[];
}

/** The legal bases of LGPD that a company may have. */
export type LegalBasis =
  | 'consent'
  | 'legalObligation'
  | 'contract'
  | 'legitimateInterest'
  | 'vitalInterests'
  | 'exerciseOfRights'
  | 'creditProtection';

export interface Consent {
  id: string;
  purpose: string;
  channel: string | null;
  basis: LegalBasis;
  source: string | null;
  textVersion: string | null;
  givenAt: string;
  withdrawnAt: string | null;
}
