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

/** An address with its search, as the router reads it. */
export function withSearch(path: string, search: Record<string, string>): string {
  const query = stringifySearch(search);
  return path + query;
}

/** Flat and readable: `?filter[status]=new&sort=-createdAt`, the same words as the API's. */
export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  const text = query.toString().replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
