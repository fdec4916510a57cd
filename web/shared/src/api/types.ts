import type { components } from './schema.gen';

type Schemas = components['schemas'];

/** The names by which the apps know the API's shapes; what they are comes from the gateway's OpenAPI document. */
export type Me = Schemas['Me'];
export type Workspace = Schemas['Workspace'];
export type WorkspacePatch = Schemas['WorkspacePatch'];
export type Lead = Schemas['LeadResponse'];
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

/** What may be written of a record, at once or field by field. */
export type LeadPatch = Schemas['LeadInput'];
export type ContactPatch = Schemas['ContactInput'];
export type CompanyPatch = Schemas['CompanyInput'];
export type DealPatch = Schemas['DealInput'];

export type Money = Schemas['MoneyResponse'];
export type RecordRef = Schemas['RecordLink'];

export type Deal = Schemas['DealResponse'];
export type DealStatus = Schemas['DealStatus'];
export type Stage = Schemas['StageResponse'];
export type Pipeline = Schemas['PipelineResponse'];
export type LostReason = Schemas['LostReasonResponse'];
export type Product = Schemas['ProductResponse'];
export type DealColumn = Schemas['BoardColumn'];
export type DealBoard = Schemas['BoardResponse'];
export type DealMove = Schemas['MoveRequest'];

export type Contact = Schemas['ContactResponse'];
export type ContactEmail = Schemas['EmailAddress'];
export type ContactPhone = Schemas['PhoneNumber'];
export type ContactCompany = Schemas['Employment'];
export type Address = Schemas['PostalAddress'];
export type Lifecycle = Schemas['Lifecycle'];
export type Company = Schemas['CompanyResponse'];
export type Duplicate = Schemas['Duplicate'];
export type LegalBasis = Schemas['LegalBasis'];
export type Consent = Schemas['ConsentResponse'];

export type Ticket = Schemas['TicketResponse'];
export type TicketStatus = Schemas['TicketStatus'];
export type TicketPriority = Schemas['TicketPriority'];
export type TicketChannel = Schemas['TicketChannel'];
export type TicketPatch = Schemas['TicketInput'];
export type Satisfaction = Schemas['SatisfactionResponse'];
export type TicketMessage = Schemas['MessageResponse'];
export type TicketMessageRequest = Schemas['MessageRequest'];
export type DeliveryState = Schemas['DeliveryState'];
export type MessageFile = Schemas['MessageFile'];
export type MailParty = Schemas['MailParty'];
export type SlaSummary = Schemas['SlaSummary'];
export type SlaState = Schemas['SlaState'];
export type TicketSla = Schemas['TicketSlaResponse'];
export type SlaPromise = Schemas['SlaPromiseView'];
export type SlaInterval = Schemas['SlaIntervalView'];

export type Portal = Schemas['PortalResponse'];
export type PortalArticle = Schemas['PortalArticle'];
export type Rating = Schemas['RatingResponse'];
export type RatingRequest = Schemas['RatingRequest'];

export type Activity = Schemas['ActivityResponse'];
export type ActivityKind = Schemas['ActivityKind'];
export type Direction = NonNullable<Schemas['ActivityDirection']>;
export type ActivityRequest = Schemas['ActivityInput'];
export type Task = Schemas['TaskResponse'];
export type TaskRequest = Schemas['TaskInput'];
export type TimelineItem = Schemas['TimelineItem'];
export type Notification = Schemas['Notification'];
export type NotificationPage = Schemas['NotificationPage'];

/** What a lead became, and how asking for that stands. */
export type ConvertedTo = Schemas['ConvertedTo'];
export type Conversion = Schemas['ConversionResponse'];

export type Queue = Schemas['QueueResponse'];
export type BusinessCalendar = Schemas['BusinessCalendarResponse'];
export type OpenHours = Schemas['OpenHours'];
export type Weekday = Schemas['Weekday'];
export type Holiday = Schemas['Holiday'];
export type SlaPolicy = Schemas['SlaPolicyResponse'];
export type SlaTarget = Schemas['SlaTarget'];
export type Macro = Schemas['MacroResponse'];
export type MacroAction = Schemas['MacroAction'];
export type Article = Schemas['ArticleResponse'];
export type RoutingRule = Schemas['RoutingRuleResponse'];
export type SupportSettings = Schemas['SupportSettingsResponse'];
export type BlockedSender = Schemas['BlockedSenderResponse'];
export type Agent = Schemas['AgentResponse'];
export type AgentRequest = Schemas['AgentRequest'];
export type MailAddress = Schemas['AddressResponse'];
export type MailSettings = Schemas['SettingsResponse'];
export type MailSettingsRequest = Schemas['SettingsRequest'];
export type MailTest = Schemas['TestResponse'];
export type RefusedMail = Schemas['RefusedResponse'];
