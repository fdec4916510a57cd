import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../limits.js';

// One line: a CR or LF in any of these would begin a header field or an SMTP command of its own.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x1f\x7f]/;
// eslint-disable-next-line no-control-regex
const ADDRESS = /^[^\s<>,;"\x00-\x1f\x7f]{1,128}@[^\s<>,;"@\x00-\x1f\x7f]{1,255}$/;
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>$/;
const MIME_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;
// What the message's own fields make; Bcc would tell everybody.
const RESERVED =
  /^(from|to|cc|bcc|reply-to|sender|subject|date|message-id|in-reply-to|references|mime-version|content-.*|dkim-signature|received|return-path|resent-.*)$/i;

const line = (length: number) =>
  z
    .string()
    .max(length)
    .refine((text) => !CONTROL.test(text), 'must be one line without control characters');
const address = z.string().regex(ADDRESS, 'must be an address');
const messageId = z.string().regex(MESSAGE_ID, 'must be an id in angle brackets');
const named = z.union([
  address.transform((text) => ({ address: text, name: '' })),
  z
    .object({ address, name: line(300).nullish() })
    .transform(({ address: text, name }) => ({ address: text, name: name ?? '' })),
]);
const several = z
  .union([z.array(named).max(limits.send.recipients), named.transform((one) => [one])])
  .nullish()
  .transform((list) => list ?? []);

export const server = z.object({
  host: line(255).regex(/^[\w.:-]+$/, 'must be a host'),
  port: z.number().int().min(1).max(65535),
  secure: z.boolean().default(false),
  user: line(300).nullish(),
  password: z.string().max(2000).nullish(),
});

export const verifyRequest = z.object({ server });

const attachment = z.object({
  name: line(300),
  type: z.string().regex(MIME_TYPE).nullish(),
  contentId: line(300)
    .regex(/^[^<>\s]+$/)
    .nullish(),
  base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64'),
});

const message = z.object({
  messageId,
  from: named,
  to: several,
  cc: several,
  replyTo: several,
  subject: line(2000),
  text: z.string(),
  html: z.string().nullish(),
  inReplyTo: messageId.nullish(),
  references: z.array(messageId).max(limits.parse.references).nullish(),
  date: z.iso.datetime({ offset: true }).nullish(),
  headers: z
    .record(
      z
        .string()
        .regex(/^[!-9;-~]{1,100}$/, 'must be a field name')
        .refine((name) => !RESERVED.test(name), 'is made of the message itself'),
      line(4000),
    )
    .nullish(),
  attachments: z.array(attachment).max(limits.parse.attachments).nullish(),
});

const dkim = z.object({
  domain: line(255).regex(/^[\w.-]+$/),
  selector: line(255).regex(/^[\w.-]+$/),
  privateKey: z.string().max(20_000).refine(isRsaKey, 'must be an RSA key in PEM'),
});

export const sendRequest = z.object({
  server,
  dkim: dkim.nullish(),
  envelope: z.object({
    from: z.union([z.literal(''), address]),
    to: z.array(address).min(1).max(limits.send.recipients),
  }),
  message,
});

export type Server = z.output<typeof server>;
export type SendRequest = z.output<typeof sendRequest>;

// nodemailer would send a message unsigned rather than say that the key is none.
function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}
