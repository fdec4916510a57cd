import type { Resource } from '@shared/records/resource';

/** Every address of the app, in one place. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
  leads: '/leads',
  lead: (id: string) => `/leads/${id}`,
  imports: (resource: Resource) => `/${resource}/imports`,
  newImport: (resource: Resource) => `/${resource}/imports/new`,
  import: (resource: Resource, id: string) => `/${resource}/imports/${id}`,
  deals: '/deals',
  dealBoard: '/deals/board',
  deal: (id: string) => `/deals/${id}`,
  reports: '/reports',
  report: (name: string) => `/reports/${name}`,
  contacts: '/contacts',
  contact: (id: string) => `/contacts/${id}`,
  companies: '/companies',
  company: (id: string) => `/companies/${id}`,
  tasks: '/tasks',
  /** The desk, an app beside this one. */
  support: '/support',
  settings: '/settings',
  settingsPage: (page: SettingsPage) => `/settings/${page}`,
};

export const settingsPages = [
  'workspace',
  'users',
  'invitations',
  'teams',
  'pipelines',
  'lost-reasons',
  'disqualify-reasons',
  'products',
  'fields',
  'api-keys',
] as const;
export type SettingsPage = (typeof settingsPages)[number];
