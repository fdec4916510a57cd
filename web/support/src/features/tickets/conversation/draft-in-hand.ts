import { keepDraft, readDraft, type Draft } from './draft';

interface Held {
  draft: Draft;
  listeners: Set<() => void>;
}

const blank: Draft = { kind: 'reply', texts: { reply: '', note: '' } };

/** Drafts that are shown: whoever writes into one (the field, a reply called back, an article) is seen by all. */
const held = new Map<string, Held>();

const keyOf = (userId: string, ticketId: string): string => `${userId}.${ticketId}`;

function holdDraft(userId: string, ticketId: string): Held {
  const key = keyOf(userId, ticketId);
  const found = held.get(key) ?? { draft: readDraft(userId, ticketId) ?? blank, listeners: new Set() };
  held.set(key, found);
  return found;
}

export const draftInHand = (userId: string, ticketId: string): Draft => holdDraft(userId, ticketId).draft;

/** Listens until the answer is called; what nobody shows any more is found in the browser again. */
export function watchDraft(userId: string, ticketId: string, listener: () => void): () => void {
  const { listeners } = holdDraft(userId, ticketId);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) held.delete(keyOf(userId, ticketId));
  };
}

/** Each change is kept in the browser at once: it survives a reload, and a connection that is lost. */
export function changeDraft(userId: string, ticketId: string, change: (draft: Draft) => Draft): void {
  const found = holdDraft(userId, ticketId);
  found.draft = change(found.draft);
  keepDraft(userId, ticketId, found.draft);
  found.listeners.forEach((listener) => listener());
}
