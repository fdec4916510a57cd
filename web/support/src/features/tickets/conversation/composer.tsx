import { SegmentedControl, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import type { Ticket, TicketMessageRequest } from '@shared/api/types';
import { useTyping } from '@shared/live/use-live';
import { ErrorNote } from '@shared/ui/error-state';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketStep } from '../api/change-ticket';
import { useWriteMessage } from '../api/write-message';
import type { Intent } from '../intent';
import classes from './composer.module.css';
import { MacroMenu, type Macro } from './macro-menu';
import { SendButton, type After } from './send-button';
import { useDraft } from './use-draft';

interface ComposerProps {
  ticket: Ticket;
  /** Texts to be picked by `/`, where the workspace has some. */
  macros?: readonly Macro[];
  intent: Intent | undefined;
  onIntent: (intent: Intent | undefined) => void;
  onSolve: () => void;
}

/** The answer to the customer, or a note among the team. It is kept while it is written, and goes when it has arrived. */
export function Composer({ ticket, macros = [], intent, onIntent, onSolve }: ComposerProps) {
  const { t } = useTranslation();
  const { kind, text: written, take, write: keep } = useDraft(ticket.id);
  const text = useRef<HTMLTextAreaElement>(null);
  const request = useRef<TicketMessageRequest>(undefined);
  const write = useWriteMessage(ticket.id);
  const { mutate: step } = useTicketStep();
  const onKey = useTyping('ticket', ticket.id);
  const isNote = kind === 'note';

  useEffect(() => {
    if (intent !== 'reply' && intent !== 'note') return;
    take(intent);
    text.current?.focus();
    onIntent(undefined);
    // Only the key that was pressed asks for it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [intent]);

  const send = (after: After): void => {
    if (written.trim() === '' || write.isPending) return;
    // The same words sent again are the same message: the first may have arrived without our hearing of it.
    if (request.current?.kind !== kind || request.current.text !== written) request.current = { kind, text: written };
    write.mutate(request.current, {
      onSuccess: () => {
        request.current = undefined;
        keep(kind, '');
        if (after === 'solve') onSolve();
        else if (after === 'wait') step({ ticket, step: { status: 'pending' } });
      },
    });
  };
  return (
    <form
      className={classes.composer}
      data-note={isNote || undefined}
      aria-label={t('compose.label')}
      onSubmit={(event) => {
        event.preventDefault();
        send('stay');
      }}
    >
      <SegmentedControl
        size="xs"
        className={classes.kinds}
        aria-label={t('compose.kind')}
        value={kind}
        onChange={(chosen) => {
          take(chosen === 'note' ? 'note' : 'reply');
          text.current?.focus();
        }}
        data={(['reply', 'note'] as const).map((value) => ({ value, label: t(`compose.${value}`) }))}
      />
      <MacroMenu
        macros={macros}
        typed={written}
        onPick={(macro) => {
          keep(kind, macro.text);
          text.current?.focus();
        }}
      >
        <Textarea
          ref={text}
          variant="unstyled"
          autosize
          minRows={2}
          maxRows={12}
          aria-label={t(`compose.${kind}`)}
          placeholder={t(`compose.placeholder.${kind}`)}
          value={written}
          // What is on its way is not written on: it would be lost when that has arrived.
          readOnly={write.isPending && write.variables.kind === kind}
          onChange={(event) => {
            keep(kind, event.currentTarget.value);
            onKey();
          }}
          onKeyDown={getHotkeyHandler([
            ['mod+Enter', () => send('stay')],
            ['mod+shift+Enter', () => send('solve')],
            ['Escape', () => onIntent('read')],
          ])}
        />
      </MacroMenu>
      <ErrorNote error={write.error} />
      <SendButton isNote={isNote} empty={written.trim() === ''} sending={write.isPending} onSend={send} />
    </form>
  );
}
