import { getHotkeyHandler } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import classes from './queue-rows.module.css';
import { TicketRow } from './ticket-row';

interface QueueRowsProps {
  label: string;
  tickets: Ticket[];
  total: number;
  active: Ticket | undefined;
  openId: string | undefined;
  hrefOf: (ticket: Ticket) => string;
  selected: ReadonlySet<string>;
  onToggle?: (ticket: Ticket) => void;
  onEndReached: () => void;
  /** By the arrows, where the list has the focus. */
  onNext: () => void;
  onPrevious: () => void;
  rows: Ref<HTMLDivElement>;
}

/** Two lines and the space around them, in pixels. */
const rowHeight = 64;

/** So many rows before the end of what is loaded, more is asked for. */
const ahead = 15;

/** The tickets, two lines each; only those in sight are on the page. Keys are the screen's, which says which one is active. */
export function QueueRows(props: QueueRowsProps) {
  const { tickets, total, active, selected, onToggle, onEndReached } = props;
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.rows, () => scroller.current as HTMLDivElement);
  const virtual = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 340, height: 768 },
  });
  const at = active ? tickets.indexOf(active) : -1;
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at, virtual]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (tickets.length < total && last >= tickets.length - ahead) onEndReached();
  }, [last, tickets.length, total, onEndReached]);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total}
      aria-multiselectable={onToggle ? true : undefined}
      aria-activedescendant={active && `ticket-${active.id}`}
      tabIndex={0}
      onKeyDown={getHotkeyHandler([
        ['ArrowDown', props.onNext],
        ['ArrowUp', props.onPrevious],
      ])}
    >
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const ticket = tickets[index];
          return (
            ticket && (
              <TicketRow
                key={ticket.id}
                ticket={ticket}
                index={index}
                href={props.hrefOf(ticket)}
                active={ticket === active}
                open={ticket.id === props.openId}
                selected={selected.has(ticket.id)}
                onToggle={onToggle}
                style={{ transform: `translateY(${start}px)`, height: size }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
