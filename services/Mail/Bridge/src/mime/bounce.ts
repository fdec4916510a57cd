import { idsIn, type Headers } from './headers.js';
import type { Bounce, MailAddress } from './message.js';
import type { RawAttachment, RawMessage } from './read.js';
import { statusesIn } from './status.js';
import { cleanLine } from './text.js';

const DAEMON = /^(mailer-daemon|postmaster|mail-daemon|mailerdaemon)@/i;
const SUBJECT =
  /(undeliver(able|ed)|delivery (status notification|failure|has failed)|mail delivery (failed|system)|returned mail|failure notice|delivery problem|n[aã]o entregue|falha na entrega|no se puede entregar|unzustellbar|non remis)/i;
// Words of programs that send no report of RFC 3464: qmail, Exim, old Exchange.
const BODY =
  /(this is the (qmail-send program|mail system at host)|this message was created automatically by mail delivery software|could not be delivered to|wasn't able to deliver|delivery to the following recipients? failed|did not reach the following recipient)/i;
const HEAD_CHARACTERS = 20_000;
const STATUS = /\b([245]\.\d{1,3}\.\d{1,3})\b/;
const REPLY = /\b([45]\d\d)[ -](?:#?[45]\.\d|[A-Za-z])/;
const ADDRESS = /<?([^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,255}?)>?[.,:;]?(?=\s|$)/;

/** What a message says of one of ours that was not delivered, or undefined where it is no such report. */
export function bounceOf(
  message: RawMessage,
  from: MailAddress | null,
  envelopeFrom: string | undefined,
): Bounce | undefined {
  return reported(message) ?? byVendor(message, from, envelopeFrom);
}

/** RFC 3464. The worst of what it says of several recipients is told. */
function reported({ headers, attachments }: RawMessage): Bounce | undefined {
  const part = attachments.find(({ contentType }) => /^message\/(global-)?delivery-status$/i.test(contentType));
  if (!part) return undefined;
  const [recipient] = statusesIn(part.content.toString('utf8'));
  if (!recipient) return undefined;
  return { ...recipient, originalMessageId: originalId(headers, attachments, '') };
}

function byVendor(message: RawMessage, from: MailAddress | null, envelopeFrom: string | undefined): Bounce | undefined {
  const { headers, attachments } = message;
  const text = message.text.slice(0, HEAD_CHARACTERS);
  const failed = headers.get('X-Failed-Recipients');
  const fromDaemon = from !== null && DAEMON.test(from.address);
  const said = SUBJECT.test(message.subject) || BODY.test(text);
  // A person who writes about a failure says the same words, but not with a daemon's name or without a sender.
  if (!failed && !((fromDaemon || envelopeFrom === '') && said)) return undefined;
  const originalMessageId = originalId(headers, attachments, message.text);
  // A report whose parts could not be told apart, or one that was forwarded as text.
  const [inText] = statusesIn(text);
  if (inText) return { ...inText, originalMessageId };
  const status = STATUS.exec(text)?.[1] ?? null;
  return {
    recipient: addressIn(failed ?? '') ?? addressIn(aboutRecipient(text)),
    status,
    action:
      status?.startsWith('4') || /\b(delayed|will (keep trying|be retried)|still being retried)\b/i.test(text)
        ? 'delayed'
        : 'failed',
    diagnostic: lineWith(text, REPLY) ?? lineWith(text, STATUS),
    originalMessageId,
  };
}

// The reporting server's own name comes before the recipient in most of these texts, in angle brackets seldom.
const aboutRecipient = (text: string) => /^[ \t]*<[^<>\s]{1,320}>:?/m.exec(text)?.[0] ?? lineWith(text, ADDRESS) ?? '';

const addressIn = (text: string) => ADDRESS.exec(text.trim())?.[1] ?? null;

function lineWith(text: string, pattern: RegExp): string | null {
  const line = text.split('\n').find((one) => pattern.test(one.slice(0, 1000)));
  return line ? cleanLine(line, 500) : null;
}

/** The message that is reported about: attached whole, as its headers, quoted in the text, or only answered. */
function originalId(headers: Headers, attachments: RawAttachment[], text: string): string | null {
  const original = attachments.find(({ contentType }) =>
    /^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)$/i.test(contentType),
  );
  const head = original
    ? original.content
        .subarray(0, 256 * 1024)
        .toString('latin1')
        .split(/\r?\n\r?\n/, 1)[0]
    : undefined;
  const quoted = (source: string | undefined) =>
    idsIn(/^[> \t]*Message-ID:[ \t]*(<[^<>\s]+>)/im.exec(source ?? '')?.[1])[0];
  return (
    quoted(head) ??
    quoted(text) ??
    idsIn(headers.get('In-Reply-To'))[0] ??
    idsIn(headers.get('References')).at(-1) ??
    null
  );
}
