import { z } from 'zod';
import { limits } from '../limits.js';
import { server } from '../send/schema.js';

export const fetchRequest = z.object({
  server: server.extend({ user: z.string().min(1).max(300), password: z.string().max(2000) }),
  mailbox: z.string().min(1).max(500).default('INBOX'),
  /** As it was told before; where it has changed, all ids have, and the mailbox is read from its beginning. */
  uidValidity: z.number().int().nonnegative().nullish(),
  afterUid: z.number().int().nonnegative().nullish(),
  limit: z.number().int().min(1).max(limits.imap.messages).default(limits.imap.messages),
});

export type FetchRequest = z.output<typeof fetchRequest>;

export interface FetchedMessage {
  uid: number;
  size: number;
  /** Null where it is larger than what is taken. */
  base64: string | null;
}

export interface Fetched {
  uidValidity: number;
  messages: FetchedMessage[];
  /** More wait than were fetched. */
  hasMore: boolean;
}
