export type DraftKind = 'reply' | 'note';

/** What is being written in a ticket, kept in the browser until it is sent. */
export interface Draft {
  /** Which of the two is in hand. */
  kind: DraftKind;
  /** Each has a text of its own: a note never becomes an answer because one changed one's mind. */
  texts: Record<DraftKind, string>;
}

interface Kept extends Draft {
  /** When it was last touched, in milliseconds. */
  at: number;
}

const prefix = 'crmcloud.draft.';

/** A draft that nobody touched for so long is nobody's, in milliseconds. */
const keptFor = 30 * 24 * 60 * 60_000;

/** Of one person, so that who signs in next at the same browser does not find it. */
const keyOf = (userId: string, ticketId: string): string => `${prefix}${userId}.${ticketId}`;

const textOf = (text: unknown): string => (typeof text === 'string' ? text : '');

function parse(text: string | null): Kept | undefined {
  if (!text) return undefined;
  try {
    const { kind, texts, at } = JSON.parse(text) as Partial<Kept>;
    if (!texts || typeof at !== 'number') return undefined;
    return {
      kind: kind === 'note' ? 'note' : 'reply',
      texts: { reply: textOf(texts.reply), note: textOf(texts.note) },
      at,
    };
  } catch {
    return undefined; // not ours, or of a version that wrote it in another way
  }
}

export const readDraft = (userId: string, ticketId: string): Draft | undefined =>
  parse(localStorage.getItem(keyOf(userId, ticketId)));

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(userId: string, ticketId: string, draft: Draft, now = Date.now()): void {
  const key = keyOf(userId, ticketId);
  const { reply, note } = draft.texts;
  if (reply.trim() === '' && note.trim() === '') localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify({ ...draft, at: now }));
}

/** Forgets the drafts that were left behind. */
export function sweepDrafts(now = Date.now()): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix) && (parse(localStorage.getItem(key))?.at ?? 0) < now - keptFor)
      localStorage.removeItem(key);
}
