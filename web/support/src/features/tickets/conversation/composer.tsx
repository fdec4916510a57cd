import { ActionIcon, SegmentedControl, Textarea, Tooltip } from '@mantine/core';
import { getHotkeyHandler, useDisclosure } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { useTyping } from '@shared/live/use-live';
import { ErrorNote } from '@shared/ui/error-state';
import { IconUsersPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMacro, useMacros } from '../api/macros';
import type { Intent } from '../intent';
import classes from './composer.module.css';
import { CopiesField } from './copies-field';
import { MacroButton } from './macro-button';
import { MacroMenu } from './macro-menu';
import { asksForMacro } from './macros';
import { SendAtDialog } from './send-at-dialog';
import { SendButton } from './send-button';
import { useDraft } from './use-draft';
import { useSend } from './use-send';

interface ComposerProps {
  ticket: Ticket;
  intent: Intent | undefined;
  onIntent: (intent: Intent | undefined) => void;
  onSolve: () => void;
}

/** The answer to the customer, or a note among the team. It is kept while it is written, and goes when it has arrived. */
export function Composer({ ticket, intent, onIntent, onSolve }: ComposerProps) {
  const { t } = useTranslation();
  const draft = useDraft(ticket.id);
  const { kind, text: written, take } = draft;
  const text = useRef<HTMLTextAreaElement>(null);
  const { send, copies, setCopies, ...sent } = useSend(ticket, draft, onSolve);
  const [wantsCopies, { toggle }] = useDisclosure(ticket.ccs.length > 0);
  const [choosing, choose] = useDisclosure();
  const macros = useMacros();
  const macro = useMacro(ticket);
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

  const use = (id: string): void =>
    macro.mutate(id, {
      onSuccess: ({ text: filled }) => {
        if (asksForMacro(written)) draft.write(kind, filled);
        else if (filled) draft.add(kind, filled);
        text.current?.focus();
      },
    });
  return (
    <>
      <form
        className={classes.composer}
        data-note={isNote || undefined}
        aria-label={t('compose.label')}
        onSubmit={(event) => {
          event.preventDefault();
          send('stay');
        }}
      >
        <div className={classes.head}>
          <SegmentedControl
            size="xs"
            aria-label={t('compose.kind')}
            value={kind}
            onChange={(chosen) => {
              take(chosen === 'note' ? 'note' : 'reply');
              text.current?.focus();
            }}
            data={(['reply', 'note'] as const).map((value) => ({ value, label: t(`compose.${value}`) }))}
          />
          {!isNote && (
            <Tooltip label={t('compose.copies.label')}>
              <ActionIcon aria-label={t('compose.copies.open')} aria-expanded={wantsCopies} onClick={toggle}>
                <IconUsersPlus size={18} />
              </ActionIcon>
            </Tooltip>
          )}
          <MacroButton macros={macros} using={macro.isPending} onPick={use} />
        </div>
        {!isNote && wantsCopies && <CopiesField copies={copies} onChange={setCopies} />}
        <MacroMenu macros={macros} typed={macro.isPending ? '' : written} onPick={use}>
          <Textarea
            ref={text}
            variant="unstyled"
            autosize
            minRows={2}
            maxRows={12}
            aria-label={t(`compose.${kind}`)}
            placeholder={t(`compose.placeholder.${kind}`)}
            value={written}
            readOnly={sent.onItsWay}
            onChange={(event) => {
              draft.write(kind, event.currentTarget.value);
              onKey();
            }}
            onKeyDown={getHotkeyHandler([
              ['mod+Enter', () => send('stay')],
              ['mod+shift+Enter', () => send('solve')],
              ['Escape', () => onIntent('read')],
            ])}
          />
        </MacroMenu>
        <ErrorNote error={sent.error} />
        <SendButton
          isNote={isNote}
          empty={written.trim() === ''}
          sending={sent.sending}
          onSend={send}
          onChoose={choose.open}
        />
      </form>
      {choosing && <SendAtDialog onClose={choose.close} onSendAt={(sendAt) => send('stay', sendAt)} />}
    </>
  );
}
