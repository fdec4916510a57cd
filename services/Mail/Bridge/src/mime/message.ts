export interface MailAddress {
  address: string;
  name: string;
}

export interface ParsedAttachment {
  name: string;
  /** What its bytes are. */
  type: string;
  /** What its sender says that it is. */
  saidType: string;
  size: number;
  contentId: string | null;
  disposition: 'attachment' | 'inline';
  base64: string;
}

export interface Bounce {
  recipient: string | null;
  /** As in RFC 3463, such as 5.1.1. */
  status: string | null;
  /** As in RFC 3464: failed, delayed, delivered, relayed or expanded. */
  action: string;
  diagnostic: string | null;
  originalMessageId: string | null;
}

export type Nature = 'person' | 'automatic' | 'bounce' | 'list';

export interface ParsedMessage {
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  date: string | null;
  from: MailAddress | null;
  to: MailAddress[];
  cc: MailAddress[];
  replyTo: MailAddress[];
  subject: string;
  text: string;
  /** The text above what it quotes, or below where the answer stands there. */
  newText: string;
  /** The end of newText that is a signature by its mark; null where none has one. */
  signature: string | null;
  html: string | null;
  remoteContent: boolean;
  nature: Nature;
  loop: boolean;
  bounce?: Bounce;
  attachments: ParsedAttachment[];
}
