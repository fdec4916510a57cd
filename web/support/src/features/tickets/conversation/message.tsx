import { Avatar } from '@mantine/core';
import { useFormats } from '@shared/lib/use-formats';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Written } from '../written';
import { Attachments } from './attachments';
import { DeliveryMark } from './delivery-mark';
import { MessageHtml } from './message-html';
import { PlainText } from './plain-text';
import { UndoSend } from './undo-send';
import classes from './message-list.module.css';

interface MessageProps {
  message: Written;
  /** Who wrote it, where that is known. */
  author: string | undefined;
  /** Calls a reply back that has not gone out yet. */
  onUndo?: () => void;
}

/** One thing that was written: by the customer, by the team, among the team, or by the system. */
export function Message({ message, author, onUndo }: MessageProps) {
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
          <DeliveryMark state={message.deliveryState} />
        </header>
        {message.html ? (
          <MessageHtml html={message.html} title={t(`ticket.wrote.${side}`, { name })} />
        ) : (
          <PlainText text={message.text} />
        )}
        <Attachments files={message.attachments ?? []} />
        {message.sendAt && onUndo && <UndoSend sendAt={message.sendAt} onUndo={onUndo} />}
      </article>
    </li>
  );
}
