import type { Readable } from 'node:stream';
import { MailParser, type AddressObject, type AttachmentStream, type MessageText } from 'mailparser';
import { limits } from '../limits.js';
import { bodyText } from './body.js';
import { unflow } from './flowed.js';
import { Headers, type HeaderLine } from './headers.js';
import { clean } from './text.js';

export interface RawAttachment {
  filename: string;
  contentType: string;
  contentId: string | null;
  inline: boolean;
  content: Buffer;
}

export interface RawMessage {
  headers: Headers;
  subject: string;
  addresses: Record<'from' | 'to' | 'cc' | 'reply-to', AddressObject[]>;
  text: string;
  html: string | null;
  attachments: RawAttachment[];
}

interface Chunk {
  type: string;
  flowed?: boolean;
  delSp?: boolean;
  contentType?: string | false;
}

// What its type declarations leave out.
declare module 'mailparser' {
  interface MailParser {
    headerLines: HeaderLine[];
    processChunk(data: Chunk, done: (error?: Error) => void): void;
  }
}

/** mailparser joins flowed lines over the end of a quote, so that is done here, on its text. Called for each part. */
class Parser extends MailParser {
  flowed: { delSp: boolean } | undefined;
  parts = 0;

  override processChunk(data: Chunk, done: (error?: Error) => void): void {
    if (data.type === 'node') {
      this.parts++;
      if (data.flowed) this.flowed = { delSp: data.delSp ?? false };
      data.flowed = false;
      // RFC 2045, section 5.2: what is no type is plain text.
      if (data.contentType && !/^[^\s/]+\/[^\s/]+$/.test(data.contentType)) data.contentType = 'text/plain';
    }
    super.processChunk(data, done);
  }
}

const options = {
  // Text and HTML are made of each other here, with bounds; attached messages stay files.
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  maxHeadSize: limits.parse.headerBytes,
  maxChildNodes: limits.parse.parts,
};

/** The parts of a message, decoded. Rejects where it passes a bound or cannot be read. */
export function readMime(raw: Buffer): Promise<RawMessage> {
  return new Promise((resolve, reject) => {
    const parser = new Parser(options);
    const attachments: RawAttachment[] = [];
    let lines: HeaderLine[] = [];
    let values = new Map<string, unknown>();
    let body: MessageText | undefined;

    parser.on('error', reject);
    parser.on('headers', (headers: Map<string, unknown>) => {
      values = headers;
      lines = parser.headerLines;
    });
    parser.on('data', (part: AttachmentStream | MessageText) => {
      if (part.type === 'text') body = part;
      else takeAttachment(part, attachments, reject);
    });
    parser.on('end', () => {
      const addresses = (key: string) => [values.get(key) ?? []].flat() as AddressObject[];
      let text = typeof body?.text === 'string' ? clean(body.text) : '';
      if (parser.flowed) text = unflow(text, parser.flowed.delSp);
      if (text === '' && !body?.html && attachments.length === 0 && parser.parts <= 1) text = bodyText(raw);
      resolve({
        headers: new Headers(lines),
        subject: typeof values.get('subject') === 'string' ? (values.get('subject') as string) : '',
        addresses: {
          from: addresses('from'),
          to: addresses('to'),
          cc: addresses('cc'),
          'reply-to': addresses('reply-to'),
        },
        text,
        html: typeof body?.html === 'string' ? clean(body.html) : null,
        attachments,
      });
    });
    parser.end(raw);
  });
}

function takeAttachment(part: AttachmentStream, attachments: RawAttachment[], fail: (error: unknown) => void): void {
  const chunks: Buffer[] = [];
  const content = part.content as Readable;
  content.on('error', fail);
  content.on('data', (chunk: Buffer) => chunks.push(chunk));
  content.on('end', () => {
    attachments.push({
      filename: part.filename || '',
      contentType: part.contentType || '',
      contentId: part.cid || null,
      inline: part.contentDisposition === 'inline' || part.related === true,
      content: Buffer.concat(chunks),
    });
    part.release();
  });
}
