import { Problem } from '../http/problem.js';
import { limits } from '../limits.js';
import { addressesOf } from './addresses.js';
import { attachmentsOf, TooManyAttachments } from './attachments.js';
import { bounceOf } from './bounce.js';
import { idsIn, type Headers } from './headers.js';
import { textOfHtml } from './html-text.js';
import type { ParsedMessage } from './message.js';
import { isLoop, natureOf } from './nature.js';
import { readMime, type RawMessage } from './read.js';
import { newTextOf } from './reply-text.js';
import { sanitize } from './sanitize.js';
import { signatureOf } from './signature.js';
import { cleanLine } from './text.js';

/**
 * All that is known of a message, fit to be kept and shown.
 * @param envelopeFrom Empty for the null sender; undefined where it is not known.
 * @throws Problem 422 where it cannot be read.
 */
export async function parse(raw: Buffer, envelopeFrom: string | undefined): Promise<ParsedMessage> {
  const message = await read(raw);
  const { headers } = message;
  if (headers.isEmpty && !isText(message.text))
    throw new Problem(422, 'unreadable', 'This is no message, and no text either.');
  const from = addressesOf(message.addresses.from)[0] ?? addressesOf(message.addresses['reply-to'])[0] ?? null;
  const html = message.html === null ? undefined : sanitize(message.html);
  const text = message.text || textOfHtml(message.html ?? '');
  const newText = newTextOf(text);
  const bounce = bounceOf(message, from, envelopeFrom);
  return {
    messageId: idsIn(headers.get('Message-ID'))[0] ?? null,
    inReplyTo: idsIn(headers.get('In-Reply-To'))[0] ?? null,
    references: headers.all('References').flatMap(idsIn).slice(-limits.parse.references),
    date: dateOf(headers),
    from,
    to: addressesOf(message.addresses.to),
    cc: addressesOf(message.addresses.cc),
    replyTo: addressesOf(message.addresses['reply-to']),
    subject: cleanLine(message.subject),
    text,
    newText,
    signature: signatureOf(newText),
    html: html?.html ?? null,
    remoteContent: html?.remoteContent ?? false,
    nature: bounce ? 'bounce' : natureOf(message, from, envelopeFrom),
    loop: isLoop(headers),
    ...(bounce ? { bounce } : {}),
    attachments: await attachments(message),
  };
}

async function read(raw: Buffer): Promise<RawMessage> {
  try {
    return await readMime(raw);
  } catch (error) {
    const tooMuch = error instanceof Error && 'code' in error && error.code === 'EMAXLEN';
    throw tooMuch
      ? new Problem(
          422,
          'too-complex',
          `More than ${limits.parse.parts} parts, or a header of more than ${limits.parse.headerBytes} bytes.`,
        )
      : new Problem(422, 'unreadable', 'It cannot be read as a message.');
  }
}

async function attachments(message: RawMessage) {
  try {
    return await attachmentsOf(message.attachments);
  } catch (error) {
    if (!(error instanceof TooManyAttachments)) throw error;
    throw new Problem(422, 'too-complex', `More than ${limits.parse.attachments} files.`);
  }
}

// Mail by hand may come without a single header field.
const isText = (text: string) => text.trim() !== '' && !/[^\P{Cc}\s]|\ufffd/u.test(text);

/** A date that a program can have meant; what lies in a far future is a wrong clock or a trick to stay on top. */
function dateOf(headers: Headers): string | null {
  const time = Date.parse((headers.get('Date') ?? '').replace(/\s*\([^)]*\)\s*$/, ''));
  if (Number.isNaN(time) || time < 0 || time > Date.now() + 2 * 24 * 3600_000) return null;
  return new Date(time).toISOString();
}
