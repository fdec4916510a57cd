import type { Ticket } from '@shared/api/types';
import { useMay } from '@shared/auth/use-session';
import { ErrorState } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { recordOptions } from '@shared/records/api/get-record';
import { useLiveChanges } from '@shared/live/use-live';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { messagesKey, ticketKey } from '../api/keys';
import type { Intent } from '../intent';
import { isClosed } from '../ticket-fields';
import { ClosedNote } from './closed-note';
import { Composer } from './composer';
import classes from './conversation.module.css';
import { MessageList } from './message-list';
import { TicketHeader } from './ticket-header';
import { WhoTypes } from './who-types';

interface ConversationProps {
  id: string;
  intent: Intent | undefined;
  onIntent: (intent: Intent | undefined) => void;
  /** Solves it, and goes on to the next one. */
  onSolve: (ticket: Ticket) => void;
  /** Back to the list, on a phone. */
  backHref: string;
  /** Opens the customer where there is no room for them beside it. */
  onCustomer?: () => void;
}

/** One ticket: what was written in it, and the answer. What others write or change appears by itself. */
export function Conversation({ id, intent, onIntent, onSolve, backHref, onCustomer }: ConversationProps) {
  const client = useQueryClient();
  const mayWrite = useMay('tickets:write');
  const words = useRef<HTMLDivElement>(null);
  const found = useQuery(recordOptions('tickets', id));
  useLiveChanges(['ticket'], (changes) => {
    if (!changes.some((change) => change.id === id || change.id === null)) return;
    void client.invalidateQueries({ queryKey: ticketKey(id) });
    void client.invalidateQueries({ queryKey: messagesKey(id) });
  });
  const ready = found.isSuccess;
  useEffect(() => {
    if (intent !== 'read' || !ready) return;
    words.current?.focus({ preventScroll: true });
    onIntent(undefined);
  }, [intent, ready, onIntent]);
  if (found.isPending) return <PanelSkeleton rows={12} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const ticket = found.data;
  return (
    <section className={classes.conversation} aria-label={ticket.subject}>
      <TicketHeader
        ticket={ticket}
        readOnly={!mayWrite}
        intent={intent}
        onIntent={onIntent}
        onSolve={() => onSolve(ticket)}
        backHref={backHref}
        onCustomer={onCustomer}
      />
      <MessageList ticket={ticket} scroller={words} />
      <WhoTypes id={id} />
      {mayWrite && isClosed(ticket) && <ClosedNote />}
      {mayWrite && !isClosed(ticket) && (
        <Composer ticket={ticket} intent={intent} onIntent={onIntent} onSolve={() => onSolve(ticket)} />
      )}
    </section>
  );
}
