/** What is being written in a ticket, kept in the browser until it is sent. */
export interface Draft {
  kind: 'reply' | 'note';
  text: string;
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

function parse(text: string | null): Kept | undefined {
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    const known = typeof kept.text === 'string' && typeof kept.at === 'number';
    return known
      ? { kind: kept.kind === 'note' ? 'note' : 'reply', text: kept.text ?? '', at: kept.at ?? 0 }
      : undefined;
  } catch {
    return undefined; // not ours, or of a version that wrote it in another way
  }
}

export const readDraft = (userId: string, ticketId: string): Draft | undefined =>
  parse(localStorage.getItem(keyOf(userId, ticketId)));

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(userId: string, ticketId: string, draft: Draft, now = Date.now()): void {
  const key = keyOf(userId, ticketId);
  if (draft.text.trim() === '') localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify({ ...draft, at: now }));
}

/** Forgets the drafts that were left behind. */
export function sweepDrafts(now = Date.now()): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix) && (parse(localStorage.getItem(key))?.at ?? 0) < now - keptFor)
      localStorage.removeItem(key);
}
