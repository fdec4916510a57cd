import type { Me } from '@shared/api/types';
import { mayUse } from '@shared/auth/use-session';

/** Who keeps what: the pages of the settings in their order, each with the scope that it asks for. */
const scopes = {
  queues: 'tickets:write:all',
  sla: 'tickets:write:all',
  macros: 'tickets:write:all',
  mail: 'mail:write',
  desk: 'tickets:write:all',
  'blocked-senders': 'tickets:write:all',
  signature: 'tickets:write',
  articles: 'tickets:write:all',
  'routing-rules': 'tickets:write:all',
} as const;
export type SettingsPage = keyof typeof scopes;

/** The pages that are for who is signed in; none for who only reads. */
export const settingsPagesOf = (me: Me): SettingsPage[] =>
  (Object.keys(scopes) as SettingsPage[]).filter((page) => mayUse(me, scopes[page]));
