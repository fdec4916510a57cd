import type { TicketMessage } from '@shared/api/types';

export interface Attachment {
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  url?: string | null;
}

/** How far a reply has come on its way out. */
export type DeliveryState =
  'none' | 'scheduled' | 'queued' | 'sent' | 'deferred' | 'bounced' | 'failed' | 'unknown' | 'cancelled';

/** A message with what mail adds to it; the types will name that when the service gives it. */
export type Written = TicketMessage & {
  /** Sanitised by the server; pictures from elsewhere wait in `data-remote-src`. */
  html?: string | null;
  attachments?: readonly Attachment[] | null;
  deliveryState?: DeliveryState | null;
  /** When a reply goes out; until then it can be called back. */
  sendAt?: string | null;
};
