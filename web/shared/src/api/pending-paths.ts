import type {
  Activity,
  Conversion,
  ConvertedTo,
  NotificationPage,
  SearchHit,
  Task,
  TimelinePage,
} from './activity-types';
import type { Company, Consent, Contact, Duplicate, Lifecycle } from './contact-types';
import type { Deal, DealBoard, DealMove, LoseDeal, LostReason, Pipeline, Product } from './deal-types';
import type { components, paths } from './schema.gen';

type Schemas = components['schemas'];

/** `T` with every `From` in it as `To`. What is left open stays open. */
type Swap<T, From, To> = unknown extends T
  ? T
  : [T, From] extends [From, T]
    ? To
    : T extends object
      ? { [Key in keyof T]: Swap<T[Key], From, To> }
      : T;

/** What leads have and no other record: the rest is the same for all. */
type OfLeadsAlone = '/disqualify-reasons' | '/disqualify-reasons/{id}' | '/{id}/qualify' | '/{id}/disqualify';

/** The routes that every kind of record has, as leads have them. */
type RecordPaths<Plural extends string, One> = {
  [
    Path in keyof paths as Path extends `/api/leads${infer Rest}`
      ? Rest extends OfLeadsAlone
        ? never
        : `/api/${Plural}${Rest}`
      : never
  ]: Swap<paths[Path], Schemas['LeadResponse'], One>;
};

/** The routes of a settings list: list, get, create, change, delete, as teams have them. */
type CataloguePaths<Plural extends string, One> = {
  [Path in keyof paths as Path extends `/api/teams${infer Rest}` ? `/api/${Plural}${Rest}` : never]: Swap<
    Swap<paths[Path], Schemas['Team'], One>,
    Schemas['TeamRequest'],
    Partial<One>
  >;
};

type Answer<Body> = { headers: { [name: string]: unknown }; content: { 'application/json': Body } };
type Verb<Body> = {
  post: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: Answer<Deal> };
  };
};

type PathOf<Path> = Path extends undefined ? { path?: never } : { path: Path };
type Get<Query, Path, Body> = {
  get: {
    parameters: { query?: Query; header?: never; cookie?: never } & PathOf<Path>;
    responses: { 200: Answer<Body> };
  };
};
type Post<Path, Body, Result> = {
  post: {
    parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; cookie?: never } & PathOf<Path>;
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: Answer<Result> };
  };
};
type NoContent<Path> = {
  post: {
    parameters: { query?: never; header?: never; cookie?: never } & PathOf<Path>;
    responses: { 204: { headers: { [name: string]: unknown } } };
  };
};
type Id = { id: string };
type Page = { cursor?: string; limit?: number };
type List<One> = { items: One[]; nextCursor: string | null; total: number };

/** Of the sales report, what the home screen reads. */
type SalesTotal = {
  currency: string;
  total: { won: number; wonValue: number | null; winRate: number | null; open: number };
};

/** The routes of Contacts, of what Workspace adds, and of conversion. */
type WorkingDayPaths = RecordPaths<'contacts', Contact> &
  RecordPaths<'companies', Company> &
  RecordPaths<'activities', Activity> & {
    '/api/contacts/duplicates': Get<
      { name?: string; email?: string; phone?: string; taxId?: string },
      undefined,
      { items: Duplicate[] }
    >;
    '/api/companies/duplicates': Get<
      { name?: string; domain?: string; taxId?: string },
      undefined,
      { items: Duplicate[] }
    >;
    '/api/contacts/{id}/lifecycle': Post<Id, { lifecycle: Lifecycle; reason?: string }, Contact>;
    '/api/contacts/{id}/consents/{consentId}/withdraw': Post<
      Id & { consentId: string },
      Record<string, never>,
      Consent
    >;
    '/api/contacts/{id}/timeline': Get<Page, Id, TimelinePage>;
    '/api/companies/{id}/timeline': Get<Page, Id, TimelinePage>;
    '/api/timeline': Get<Page & { about: string }, undefined, TimelinePage>;
    '/api/contacts/{id}/consents': Get<Page, Id, List<Consent>> & Post<Id, Partial<Consent>, Consent>;
    '/api/tasks/{id}/complete': paths['/api/leads/{id}/reopen'];
    '/api/reports/sales': Get<
      { from: string; to: string; filter?: { [field: string]: unknown } },
      undefined,
      SalesTotal
    >;
    '/api/search': Get<
      { q: string; types?: string; limit?: number },
      undefined,
      { items: SearchHit[]; unavailable: string[] }
    >;
    '/api/notifications': Get<Page & { unread?: boolean }, undefined, NotificationPage>;
    '/api/notifications/{id}/read': NoContent<Id>;
    '/api/notifications/read-all': NoContent<undefined>;
    '/api/leads/{id}/convert': Post<Id, { dealName?: string; amount?: number; pipelineId?: string }, ConvertedTo>;
    '/api/leads/{id}/conversion': Get<undefined, Id, Conversion>;
  };

/** The routes of Deals and of tasks as design has them, until openapi.json says the same. */
export type PendingPaths = WorkingDayPaths &
  RecordPaths<'deals', Deal> &
  RecordPaths<'tasks', Task> &
  CataloguePaths<'pipelines', Pipeline> &
  CataloguePaths<'lost-reasons', LostReason> &
  CataloguePaths<'products', Product> & {
    '/api/deals/board': {
      get: {
        parameters: {
          query?: { pipelineId?: string; q?: string; filter?: { [field: string]: unknown }; asOf?: string };
          header?: never;
          path?: never;
          cookie?: never;
        };
        responses: { 200: Answer<DealBoard> };
      };
    };
    '/api/deals/{id}/move': Verb<DealMove>;
    '/api/deals/{id}/lose': Verb<LoseDeal>;
    '/api/deals/{id}/win': paths['/api/leads/{id}/reopen'];
  };
