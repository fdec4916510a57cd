import type { Actor } from './types';

/** A record that something is about. */
export interface RecordRef {
  type: string;
  id: string;
}

export type ActivityKind = 'call' | 'meeting' | 'note' | 'email';
export type Direction = 'in' | 'out';

/** Something that happened with people, as someone wrote it down. */
export interface Activity {
  id: string;
  kind: ActivityKind;
  direction: Direction | null;
  subject: string | null;
  body: string | null;
  at: string;
  minutes: number | null;
  outcome: string | null;
  about: RecordRef[];
  authorId: string | null;
  createdAt: string;
  version: number;
}

export type ActivityRequest = Pick<Activity, 'kind' | 'about'> &
  Partial<Pick<Activity, 'direction' | 'subject' | 'body' | 'at' | 'minutes' | 'outcome'>>;

export interface Task {
  id: string;
  title: string;
  body: string | null;
  dueAt: string | null;
  remindAt: string | null;
  assigneeId: string | null;
  status: 'open' | 'done';
  about: RecordRef[];
  createdAt: string;
  version: number;
}

export type TaskRequest = Pick<Task, 'title' | 'about'> &
  Partial<Pick<Task, 'body' | 'dueAt' | 'remindAt' | 'assigneeId'>>;

/** One thing that happened around a record, whichever service it happened in. */
export interface TimelineItem {
  id: string;
  at: string;
  kind: string;
  recordType: string;
  recordId: string;
  actor: Actor;
  title?: string | null;
  body?: string | null;
  direction?: Direction | null;
  outcome?: string | null;
  minutes?: number | null;
}

export interface TimelinePage {
  items: TimelineItem[];
  nextCursor: string | null;
}

/** A record found by words. */
export interface SearchHit {
  type: string;
  id: string;
  title: string;
  subtitle: string | null;
}

/** Something that happened and concerns the signed-in person. */
export interface Notification {
  id: string;
  kind: string;
  title: string;
  body: string | null;
  record: RecordRef | null;
  createdAt: string;
  readAt: string | null;
}

/** What became of asking for a lead's conversion. */
export interface Conversion {
  state: 'running' | 'done' | 'failed';
  contactId: string | null;
  companyId: string | null;
  dealId: string | null;
  problem: string | null;
}
