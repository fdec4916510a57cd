import { useSession } from '@shared/auth/use-session';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { sweepDrafts, type Draft, type DraftKind } from './draft';
import { changeDraft, draftInHand, watchDraft } from './draft-in-hand';

interface DraftWriting {
  /** Takes the other one in hand, as it was left. */
  take: (kind: DraftKind) => void;
  /** Writes the text of one of the two. */
  write: (kind: DraftKind, text: string) => void;
  /** Puts a text below what is written already. */
  add: (kind: DraftKind, text: string) => void;
}

const below = (before: string, text: string): string => (before.trim() ? `${before.trimEnd()}\n\n${text}` : text);

/** Writes into what is being written in a ticket, from anywhere. */
export function useDraftWriting(ticketId: string): DraftWriting {
  const { id: userId } = useSession();
  return useMemo(() => {
    const change = (how: (draft: Draft) => Draft): void => changeDraft(userId, ticketId, how);
    const write = (kind: DraftKind, textOf: (before: string) => string): void =>
      change((draft) => ({ ...draft, texts: { ...draft.texts, [kind]: textOf(draft.texts[kind]) } }));
    return {
      take: (kind) => change((draft) => ({ ...draft, kind })),
      write: (kind, text) => write(kind, () => text),
      add: (kind, text) => write(kind, (before) => below(before, text)),
    };
  }, [userId, ticketId]);
}

interface DraftInHand extends DraftWriting {
  kind: DraftKind;
  text: string;
}

/** What is being written in a ticket. */
export function useDraft(ticketId: string): DraftInHand {
  const { id: userId } = useSession();
  const draft = useSyncExternalStore(
    useCallback((listener) => watchDraft(userId, ticketId, listener), [userId, ticketId]),
    () => draftInHand(userId, ticketId),
  );
  useEffect(() => sweepDrafts(), []);
  return { kind: draft.kind, text: draft.texts[draft.kind], ...useDraftWriting(ticketId) };
}
