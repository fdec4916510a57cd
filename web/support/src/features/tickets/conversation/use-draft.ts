import { useSession } from '@shared/auth/use-session';
import { useEffect, useState } from 'react';
import { keepDraft, readDraft, sweepDrafts, type Draft } from './draft';

const blank: Draft = { kind: 'reply', text: '' };

/** What is being written in a ticket. Each key is kept at once: it survives a reload, and a connection that is lost. */
export function useDraft(ticketId: string): [Draft, (change: Partial<Draft>) => void] {
  const { id: userId } = useSession();
  const [draft, setDraft] = useState(() => readDraft(userId, ticketId) ?? blank);
  useEffect(() => sweepDrafts(), []);
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(userId, ticketId, next);
  };
  return [draft, change];
}
