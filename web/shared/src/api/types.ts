import type { components } from './schema.gen';

export type * from './activity-types';
export type * from './contact-types';
export type * from './deal-types';

type Schemas = components['schemas'];

/** The names by which the apps know the API's shapes; what they are comes from the gateway's OpenAPI document. */
export type Me = Schemas['Me'];
export type Workspace = Schemas['Workspace'];
export type WorkspacePatch = Schemas['WorkspacePatch'];
export type Lead = Schemas['LeadResponse'] & {
  /** Being converted since then; pending in the document. */
  convertingSince?: string | null;
};
export type LeadStatus = Schemas['LeadStatus'];
export type Qualification = Schemas['LeadQualification'];
export type DisqualifyReason = Schemas['DisqualifyReasonResponse'];
export type Actor = Schemas['Actor'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type Why = Schemas['Why'];
export type WhyStep = Schemas['WhyStep'];
export type BulkRequest = Schemas['BulkRequest'];
export type Job = Schemas['JobView'];
export type Import = Schemas['ImportView'];
export type ImportPreview = Schemas['ImportPreview'];
export type ImportColumn = Schemas['ColumnPreview'];
export type SavedView = Schemas['View'];
export type SavedViewRequest = Schemas['ViewRequest'];
export type CustomField = Schemas['Field'];
export type CustomFieldRequest = Schemas['FieldRequest'];
export type CustomFieldPatch = Schemas['FieldPatch'];
export type FieldType = Schemas['FieldType'];
export type User = Schemas['User'];
export type UserPatch = Schemas['UserPatch'];
export type Invitation = Schemas['Invitation'];
export type InvitationRequest = Schemas['InvitationRequest'];
export type OneTimeLink = Schemas['OneTimeLink'];
export type Team = Schemas['Team'];
export type TeamRequest = Schemas['TeamRequest'];
export type Role = Schemas['Role'];
export type ApiKey = Schemas['ApiKey'];
export type ApiKeyRequest = Schemas['ApiKeyRequest'];
export type NewApiKey = Schemas['NewApiKey'];
export type LeadConversionReport = Schemas['ReportResponseOfLeadConversionRowAndLeadConversionMeasures'];
export type ReportRow = Schemas['LeadConversionRow'];

/** What a person may write of a lead; the rest is given by verbs, computed or counted. */
type WritableLead = Pick<
  Lead,
  | 'externalId'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'companyName'
  | 'taxId'
  | 'jobTitle'
  | 'website'
  | 'city'
  | 'region'
  | 'country'
  | 'source'
  | 'channel'
  | 'campaign'
  | 'tags'
  | 'custom'
>;
export type CreateLead = Partial<WritableLead>;
export type LeadPatch = Partial<WritableLead>;
