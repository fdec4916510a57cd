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
  /** Ids and values: the status of a task, the stage of a deal, the fields that were edited. */
  data?: { [key: string]: unknown };
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
  subtitle: string;
}

export type NotificationKind = 'taskAssigned' | 'leadAssigned' | 'dealAssigned' | 'dealWon' | 'dealLost';

/** Somebody did something with a record of the signed-in person. */
export interface Notification {
  id: string;
  kind: NotificationKind;
  recordType: string;
  recordId: string;
  /** What the record is called now; null where it is gone or cannot be named just now. */
  title: string | null;
  actor: Actor;
  at: string;
  readAt: string | null;
}

export interface NotificationPage {
  items: Notification[];
  nextCursor: string | null;
  /** How many are unread, on all pages. */
  unread: number;
}

/** What a lead became. */
export interface ConvertedTo {
  contactId: string | null;
  companyId: string | null;
  dealId: string | null;
}

/** How asking for a lead's conversion stands. */
export interface Conversion extends ConvertedTo {
  state: 'running' | 'done' | 'failed';
  /** Why it failed. */
  problem: string | null;
}
