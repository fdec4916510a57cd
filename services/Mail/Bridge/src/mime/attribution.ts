import { firstLabels, labels, onDate, originalMessage, wrote } from './reply-words.js';

const LONGEST = 500;
const HEADER_LINES = 6;
const rule = /^\s*[_-]{5,}\s*$/;
/** "26.06.2014, 14:41, Ana <ana@example.org>:", in whatever language. */
const datedLine = /\d.*(?:@|\d{1,2}:\d\d).*:\s*$/;

/**
 * How many lines at this place introduce a quote; 0 where none does. Decided by what mail programs write, in any of their
 * languages: a rule between dashes, a block of header fields, "On … wrote:", or a date with a colon right above a quote.
 */
export function introducesQuote(lines: readonly string[], at: number): number {
  const first = lines[at] ?? '';
  if (first.trim() === '' || first.length > LONGEST) return 0;
  if (originalMessage.test(first)) return 1;
  if (isHeaderBlock(lines, at) || (rule.test(first) && isHeaderBlock(lines, at + 1))) return 1;
  return attribution(lines, at);
}

/** One field alone is something that people write: "From: São Paulo". */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!firstLabels.some((label) => label.test(lines[at] ?? ''))) return false;
  const block = lines.slice(at, at + HEADER_LINES);
  const end = block.findIndex((line) => line.trim() === '');
  const kinds = labels.filter((label) =>
    (end < 0 ? block : block.slice(0, end)).some((line) => label.test(line.slice(0, LONGEST))),
  );
  return kinds.length >= 3;
}

function attribution(lines: readonly string[], at: number): number {
  if (isAboveQuote(lines, at + 1) && datedLine.test(lines[at] ?? '')) return 1;
  if (!onDate.test(lines[at] ?? '')) return 0;
  let all = '';
  for (let count = 1; count <= 3; count++) {
    const last = lines[at + count - 1] ?? '';
    // Text that begins with "On" may stand right above the line that is meant.
    if (last.trim() === '' || last.startsWith('>') || (count > 1 && onDate.test(last))) return 0;
    all = `${all} ${last}`.slice(-LONGEST);
    // "In short, she wrote:" has no date, and is text unless a quote follows.
    if (wrote.test(all)) return /\d/.test(all) || isAboveQuote(lines, at + count) ? count : 0;
  }
  return 0;
}

function isAboveQuote(lines: readonly string[], next: number): boolean {
  const below = lines.slice(next, next + 3).find((line) => line.trim() !== '');
  return below?.startsWith('>') ?? false;
}
