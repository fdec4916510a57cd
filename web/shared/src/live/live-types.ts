/** What the hub `/hubs/live` says. */

/** A record changed. Without `id`, more records of the type than are worth naming: read everything of that type again. */
export interface LiveChange {
  /** Name of the event, such as `deals.deal-moved.v1`. */
  type: string;
  /** What the API calls one record of the kind, such as `deal`. */
  recordType: string;
  id: string | null;
  /** The record's version after the change: what is held with this version or a later one is current. 0: not known. */
  version: number;
  /** Who did it; compare with the session's user to leave out what one did oneself. */
  actorId: string | null;
}

/** A notification was made for the user of this session; `/api/notifications` has it. */
export interface LiveNotification {
  id: string;
  kind: string;
  recordType: string;
  recordId: string;
}

/** Someone else who looks at a record right now. */
export interface Viewer {
  id: string;
  name: string;
  /** They write something on it. */
  typing: boolean;
}

export interface LiveViewers {
  recordType: string;
  id: string;
  viewers: Viewer[];
}
