import { createTransport } from 'nodemailer';
import type { SendRequest } from './schema.js';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The message as it goes out, signed where there is a key. Ids and headers are those that were given. */
export async function compose({ message, dkim, envelope }: SendRequest): Promise<Buffer> {
  const { message: bytes } = await composer.sendMail({
    envelope,
    messageId: message.messageId,
    from: message.from,
    to: message.to,
    cc: message.cc,
    replyTo: message.replyTo,
    subject: message.subject,
    text: message.text,
    html: message.html ?? undefined,
    inReplyTo: message.inReplyTo ?? undefined,
    references: message.references ?? undefined,
    date: message.date ? new Date(message.date) : undefined,
    headers: message.headers ?? undefined,
    attachments: message.attachments?.map(({ name, type, contentId, base64 }) => ({
      filename: name,
      contentType: type ?? 'application/octet-stream',
      cid: contentId ?? undefined,
      contentDisposition: contentId ? ('inline' as const) : ('attachment' as const),
      content: Buffer.from(base64, 'base64'),
    })),
    dkim: dkim ? { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey } : undefined,
    // Nothing is ever read from a path or an address that someone put into a message.
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  });
  return bytes as Buffer;
}
