import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './data-table.module.css';
import { DataTableHead } from './data-table-head';
import { DataTableRow } from './data-table-row';
import { useListKeyboard } from './use-list-keyboard';

export interface Column<Row> {
  key: string;
  header: string;
  /** A CSS grid track: `minmax(12rem, 2fr)`. */
  width: string;
  align?: 'start' | 'end';
  /** The field the API sorts by, where it can. */
  sortField?: string;
  render: (row: Row) => ReactNode;
}

export interface DataTableProps<Row extends { id: string }> {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  /** How many there are in all; rows beyond those loaded come while scrolling. */
  total: number;
  sort?: string;
  onSort?: (sort: string) => void;
  selected?: ReadonlySet<string>;
  onSelect?: (ids: ReadonlySet<string>) => void;
  nameOf: (row: Row) => string;
  onOpen: (row: Row) => void;
  onEdit?: (row: Row) => void;
  /** Other letters the table answers to on the active row. */
  keys?: Record<string, (row: Row) => void>;
  onEndReached?: () => void;
  /** One row on a phone, where there is no room for columns. */
  compact: (row: Row) => ReactNode;
}

const rowHeight = 36;
const compactHeight = 68;

/** A virtualised table worked by keyboard: `j`/`k` move, `Enter` opens, `e` edits, `x` selects. */
export function DataTable<Row extends { id: string }>(props: DataTableProps<Row>) {
  const { rows, columns, selected, onSelect, onEndReached } = props;
  const phone = useMediaQuery('(max-width: 48em)') ?? false;
  const scroller = useRef<HTMLDivElement>(null);

  const toggle = (row: Row): void => {
    if (!onSelect) return;
    const next = new Set(selected);
    if (!next.delete(row.id)) next.add(row.id);
    onSelect(next);
  };
  const { active, setActive, onKeyDown } = useListKeyboard(rows, {
    onOpen: props.onOpen,
    onEdit: props.onEdit,
    onToggle: toggle,
    extra: props.keys,
  });

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (phone ? compactHeight : rowHeight),
    overscan: 12,
    initialRect: { width: 1024, height: 768 },
  });
  useEffect(() => virtual.measure(), [phone, virtual]);
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active);
  }, [active, virtual]);

  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && rows.length < props.total && last >= rows.length - 10) onEndReached?.();
  }, [last, rows.length, props.total, onEndReached]);

  const tracks = [onSelect ? '2.25rem' : '', ...columns.map((column) => column.width)].filter(Boolean).join(' ');
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.total + 1}
      aria-multiselectable={onSelect ? true : undefined}
      aria-activedescendant={active >= 0 ? `row-${rows[active]?.id}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={{ ['--columns' as string]: tracks }}
    >
      <div className={phone ? undefined : classes.grid} role="presentation">
        {!phone && <DataTableHead {...props} />}
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, size }) => {
            const row = rows[index];
            return (
              row && (
                <DataTableRow
                  key={row.id}
                  row={row}
                  index={index}
                  columns={columns}
                  name={props.nameOf(row)}
                  active={index === active}
                  selected={selected?.has(row.id) ?? false}
                  onToggle={onSelect && toggle}
                  onOpen={(opened) => {
                    setActive(index);
                    props.onOpen(opened);
                  }}
                  compact={phone ? props.compact : undefined}
                  style={{ transform: `translateY(${start}px)`, height: size }}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
