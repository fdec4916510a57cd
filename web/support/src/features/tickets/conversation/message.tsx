import { Avatar } from '@mantine/core';
import type { TicketMessage } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Attachments } from './attachments';
import { DeliveryMark } from './delivery-mark';
import { MessageBody } from './message-body';
import { partyText } from './mail-party';
import { UndoSend } from './undo-send';
import classes from './message-list.module.css';

interface MessageProps {
  message: TicketMessage;
  /** Who wrote it, where that is known. */
  author: string | undefined;
  /** Calls a reply back that has not gone out yet. */
  onUndo?: () => void;
  undoing?: boolean;
  /** What else can be done with it. */
  tools?: ReactNode;
}

/** One thing that was written: by the customer, by the team, among the team, or by the system. */
export function Message({ message, author, onUndo, undoing = false, tools }: MessageProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const side = message.kind === 'reply' ? (message.direction ?? 'out') : message.kind;
  const when = (
    <time dateTime={message.sentAt} title={format.dateTime(message.sentAt)} className={classes.when}>
      {format.relative(message.sentAt)}
    </time>
  );
  if (side === 'system')
    return (
      <li className={classes.system}>
        {message.text} {when}
      </li>
    );
  const name = author ?? t('ticket.team');
  return (
    <li className={classes.item} data-side={side}>
      <Avatar name={name} alt="" size={28} color={side === 'in' ? 'gray' : 'accent'} />
      <article className={classes.message} aria-label={t(`ticket.wrote.${side}`, { name })}>
        <header className={classes.by}>
          <span className={classes.author}>{name}</span>
          {side === 'note' && (
            <span className={classes.noteMark}>
              <IconLock size={14} aria-hidden /> {t('ticket.note')}
            </span>
          )}
          {when}
          <DeliveryMark message={message} />
          {tools}
        </header>
        {message.cc.length > 0 && (
          <p className={classes.copies}>{t('ticket.copies', { to: message.cc.map(partyText).join(', ') })}</p>
        )}
        <MessageBody message={message} title={t(`ticket.wrote.${side}`, { name })} />
        <Attachments files={message.attachments} />
        {message.deliveryState === 'scheduled' && message.sendAt && onUndo && (
          <UndoSend sendAt={message.sendAt} undoing={undoing} onUndo={onUndo} />
        )}
      </article>
    </li>
  );
}
