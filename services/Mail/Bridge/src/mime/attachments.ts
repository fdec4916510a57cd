import { limits } from '../limits.js';
import type { ParsedAttachment } from './message.js';
import type { RawAttachment } from './read.js';
import { sniff } from './sniff.js';
import { cleanLine } from './text.js';

export class TooManyAttachments extends Error {}

export async function attachmentsOf(raw: RawAttachment[]): Promise<ParsedAttachment[]> {
  if (raw.length > limits.parse.attachments) throw new TooManyAttachments();
  const attachments: ParsedAttachment[] = [];
  for (const one of raw) {
    const saidType = cleanLine(one.contentType, 200);
    attachments.push({
      name: nameOf(one),
      type: await sniff(one.content, saidType),
      saidType,
      size: one.content.length,
      contentId: one.contentId ? cleanLine(one.contentId, 500) : null,
      disposition: one.inline ? 'inline' : 'attachment',
      base64: one.content.toString('base64'),
    });
  }
  return attachments;
}

/** A name of a file, never of a path, and without characters that make it read otherwise than it is. */
function nameOf({ filename, contentType }: RawAttachment): string {
  const last = cleanLine(filename, 1000).split(/[/\\]/).pop() ?? '';
  const name = last
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+/, '')
    .trim();
  if (name) return shorten(name);
  return contentType.toLowerCase() === 'message/rfc822' ? 'message.eml' : 'attachment';
}

function shorten(name: string): string {
  if (name.length <= 200) return name;
  const extension = /\.[\w-]{1,10}$/.exec(name)?.[0] ?? '';
  return (name.slice(0, 200 - extension.length) + extension).toWellFormed();
}
