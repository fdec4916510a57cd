import { useSession } from '@shared/auth/use-session';
import { useEffect, useRef, useState } from 'react';
import { keepDraft, readDraft, sweepDrafts, type Draft, type DraftKind } from './draft';

const blank: Draft = { kind: 'reply', texts: { reply: '', note: '' } };

interface DraftInHand {
  kind: DraftKind;
  text: string;
  /** Takes the other one in hand, as it was left. */
  take: (kind: DraftKind) => void;
  /** Writes the text of one of the two. */
  write: (kind: DraftKind, text: string) => void;
}

/** What is being written in a ticket. Each key is kept at once: it survives a reload, and a connection that is lost. */
export function useDraft(ticketId: string): DraftInHand {
  const { id: userId } = useSession();
  const [draft, setDraft] = useState(() => readDraft(userId, ticketId) ?? blank);
  // What comes later (an answer of the server) finds the draft as it is then, not as it was.
  const latest = useRef(draft);
  useEffect(() => sweepDrafts(), []);
  const change = (next: Draft): void => {
    latest.current = next;
    setDraft(next);
    keepDraft(userId, ticketId, next);
  };
  return {
    kind: draft.kind,
    text: draft.texts[draft.kind],
    take: (kind) => change({ ...latest.current, kind }),
    write: (kind, text) => change({ ...latest.current, texts: { ...latest.current.texts, [kind]: text } }),
  };
}
