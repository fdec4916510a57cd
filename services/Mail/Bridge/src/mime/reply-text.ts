import planer from 'planer';
import { limits } from '../limits.js';
import { introducesQuote } from './attribution.js';
import { forwardedMessage } from './reply-words.js';

const SPLITTER = '-----Original Message-----';
// Keeps planer from reading a line as the beginning of a quote, which its patterns look for at the first character.
const PLAIN = '\u2060';
const LINE_LENGTH = 500;

/**
 * What was newly written, without what it quotes. planer decides what goes, from a line of markers; which lines introduce a
 * quote is decided here, because planer knows few languages and takes any "From: …" for one. Answers between quoted lines
 * and what is forwarded keep everything, and so does a message that would have nothing left.
 */
export function newTextOf(text: string): string {
  const lines = text.split('\n');
  const looked = lines.slice(0, limits.parse.replyLines);
  if (looked.some((line) => forwardedMessage.test(line.slice(0, LINE_LENGTH)))) return trimLines(text);
  const kept = planer.processMarkedLines(looked, planer.markMessageLines(spelledOut(looked)));
  const rest = kept.length === looked.length ? lines.slice(looked.length) : [];
  return trimLines([...kept, ...rest].join('\n')) || trimLines(text);
}

/** The same lines in planer's words. */
function spelledOut(lines: readonly string[]): string[] {
  const spelled: string[] = [];
  while (spelled.length < lines.length) {
    const line = lines[spelled.length] ?? '';
    const count = introducesQuote(lines, spelled.length);
    if (count > 0) spelled.push(SPLITTER, ...Array<string>(count - 1).fill(''));
    else if (line.trim() === '' || line.startsWith('>')) spelled.push(line.slice(0, LINE_LENGTH));
    else spelled.push(PLAIN);
  }
  return spelled;
}

const trimLines = (text: string) => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
