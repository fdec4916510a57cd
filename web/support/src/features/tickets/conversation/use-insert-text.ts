import { useMay } from '@shared/auth/use-session';
import { isClosed } from '../ticket-fields';
import type { Ticket } from '@shared/api/types';
import { useDraftWriting } from './use-draft';

/** Puts a text into the answer that is being written; undefined where none can be. */
export function useInsertText(ticket: Pick<Ticket, 'id' | 'status'>): ((text: string) => void) | undefined {
  const mayWrite = useMay('tickets:write');
  const draft = useDraftWriting(ticket.id);
  if (!mayWrite || isClosed(ticket)) return undefined;
  return (text) => {
    draft.add('reply', text);
    draft.take('reply');
  };
}
