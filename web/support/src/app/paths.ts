import type { SettingsPage } from '@/features/settings/settings-pages';

/** Every address of the desk, in one place; the CRM's are those of the CRM. */
export const paths = {
  desk: '/support',
  tickets: '/support/tickets',
  ticket: (id: string) => `/support/tickets/${id}`,
  settings: '/support/settings',
  settingsPage: (page: SettingsPage) => `/support/settings/${page}`,
  crm: '/',
  signIn: '/sign-in',
};
