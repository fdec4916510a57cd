import { limits } from '../limits.js';
import { clean } from './text.js';

const FIELD = /^[!-9;-~]+[ \t]*:/;

/**
 * All that follows the header fields, as text. For messages whose parts cannot be found, such as a multipart without its
 * boundary: what was written is better read with some MIME around it than lost.
 */
export function bodyText(raw: Buffer): string {
  const text = decode(raw.subarray(0, limits.parse.htmlCharacters + limits.parse.headerBytes));
  const lines = clean(text).split('\n');
  const end = lines.findIndex(
    (line, at) =>
      line === '' || !(FIELD.test(line) || (at > 0 && /^[ \t]/.test(line)) || (at === 0 && line.startsWith('From '))),
  );
  return end < 0 ? '' : lines.slice(end).join('\n').trim();
}

function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
