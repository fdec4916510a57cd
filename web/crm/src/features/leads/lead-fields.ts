import type { LeadStatus, Qualification } from '@shared/api/types';
import type { Tone } from '@shared/ui/status-pill';
import type { InlineType } from '@shared/ui/inline-input';

export const statuses: LeadStatus[] = ['new', 'working', 'nurturing', 'converted', 'disqualified'];
export const qualifications: Qualification[] = ['none', 'mql', 'sql'];

export const statusTone: Record<LeadStatus, Tone> = {
  new: 'accent',
  working: 'neutral',
  nurturing: 'neutral',
  converted: 'good',
  disqualified: 'neutral',
};

/** The fields of a lead that a person may write, in the order of the page; their names are `lead.field.<key>`. */
export const editableFields = [
  { key: 'firstName', type: 'text' },
  { key: 'lastName', type: 'text' },
  { key: 'email', type: 'email' },
  { key: 'phone', type: 'text' },
  { key: 'companyName', type: 'text' },
  { key: 'jobTitle', type: 'text' },
  { key: 'taxId', type: 'text' },
  { key: 'website', type: 'url' },
  { key: 'city', type: 'text' },
  { key: 'region', type: 'text' },
  { key: 'country', type: 'text' },
  { key: 'source', type: 'text' },
  { key: 'channel', type: 'text' },
  { key: 'campaign', type: 'text' },
  { key: 'externalId', type: 'text' },
] as const satisfies { key: string; type: InlineType }[];

export type EditableKey = (typeof editableFields)[number]['key'];

/** What a person's own details are is not changed for many at once: nobody shares them. */
const personal = new Set<string>(['firstName', 'lastName', 'email', 'phone', 'externalId', 'taxId']);
export const sharedFields = editableFields.map(({ key }) => key).filter((key) => !personal.has(key));
