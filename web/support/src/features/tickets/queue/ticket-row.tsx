import { Checkbox } from '@mantine/core';
import type { Ticket } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useRecordName } from '@shared/records/api/record-names';
import { AppLink, useNavigation } from '@shared/ui/app-link';
import type { CSSProperties, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PriorityMark } from '../priority-mark';
import { SlaClock } from '../sla-clock';
import { StatusMark } from '../status-mark';
import classes from './queue-rows.module.css';

interface TicketRowProps {
  ticket: Ticket;
  index: number;
  href: string;
  active: boolean;
  open: boolean;
  selected: boolean;
  onToggle?: (ticket: Ticket) => void;
  style: CSSProperties;
}

/** A ticket as the queue shows it: what it is about and since when; who asks, how soon, and how it stands. */
export function TicketRow({ ticket, index, href, active, open, selected, onToggle, style }: TicketRowProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { go } = useNavigation();
  const requester = useRecordName(ticket.requesterId ? { type: 'contact', id: ticket.requesterId } : undefined);
  const follow = (event: MouseEvent): void => {
    // The link and the checkbox do their own thing.
    if (!(event.target instanceof Element && event.target.closest('a, input, label'))) go(href);
  };
  return (
    // The keyboard is handled by the screen, and the link is there for it too.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="row"
      id={`ticket-${ticket.id}`}
      aria-rowindex={index + 1}
      aria-selected={onToggle ? selected : undefined}
      data-active={active || undefined}
      data-open={open || undefined}
      className={classes.row}
      onClick={follow}
      style={style}
    >
      {onToggle && (
        <div role="gridcell" className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={t('shared:table.select', { name: ticket.subject })}
            checked={selected}
            onChange={() => onToggle(ticket)}
          />
        </div>
      )}
      <div role="gridcell" className={classes.words}>
        <div className={classes.line}>
          <AppLink href={href} className={classes.subject} aria-current={open ? 'true' : undefined}>
            {ticket.subject}
          </AppLink>
          <SlaClock ticket={ticket} />
          <time dateTime={ticket.createdAt} title={format.dateTime(ticket.createdAt)} className={classes.age}>
            {format.relative(ticket.createdAt)}
          </time>
        </div>
        <div className={classes.line}>
          <span className={classes.who}>
            {[requester ?? t('ticket.nobody'), ticket.product].filter(Boolean).join(' · ')}
          </span>
          <PriorityMark priority={ticket.priority} />
          <StatusMark status={ticket.status} />
        </div>
      </div>
    </div>
  );
}
