import type { MailParty, Ticket, TicketMessageRequest } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { toastDone } from '@shared/ui/toasts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketStep } from '../api/change-ticket';
import { useWriteMessage } from '../api/write-message';
import type { After } from './send-button';
import type { useDraft } from './use-draft';

const same = (a: TicketMessageRequest | undefined, b: TicketMessageRequest): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Sends what is written, to whom it goes besides; it goes from the field when it has arrived. */
export function useSend(ticket: Ticket, draft: ReturnType<typeof useDraft>, onSolve: () => void) {
  const { t } = useTranslation();
  const format = useFormats();
  const message = useWriteMessage(ticket.id);
  const { mutate: step } = useTicketStep();
  const request = useRef<TicketMessageRequest>(undefined);
  // Who got copies so far gets them, until that is changed here.
  const [changed, setChanged] = useState<MailParty[]>();
  const { kind, text } = draft;

  const send = (after: After, sendAt?: string): void => {
    if (text.trim() === '' || message.isPending) return;
    const wanted: TicketMessageRequest = {
      kind,
      text,
      ...(kind === 'reply' && changed ? { cc: changed } : {}),
      ...(sendAt ? { sendAt } : {}),
    };
    // The same words sent again are the same message: the first may have arrived without our hearing of it.
    if (!same(request.current, wanted)) request.current = wanted;
    message.mutate(request.current ?? wanted, {
      onSuccess: () => {
        request.current = undefined;
        draft.write(kind, '');
        if (kind === 'reply') setChanged(undefined);
        if (sendAt) toastDone(t('delivery.goes', { when: format.dateTime(sendAt) }));
        if (after === 'solve') onSolve();
        else if (after === 'wait') step({ ticket, step: { status: 'pending' } });
      },
    });
  };
  return {
    send,
    error: message.error,
    sending: message.isPending,
    /** What is on its way is not written on: it would be lost when that has arrived. */
    onItsWay: message.isPending && message.variables.kind === kind,
    copies: changed ?? ticket.ccs,
    setCopies: setChanged,
  };
}
