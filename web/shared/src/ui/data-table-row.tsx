import { Checkbox } from '@mantine/core';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import type { Column } from './data-table';

interface DataTableRowProps<Row> {
  row: Row;
  index: number;
  columns: Column<Row>[];
  name: string;
  active: boolean;
  selected: boolean;
  onToggle?: (row: Row) => void;
  onOpen: (row: Row) => void;
  compact?: (row: Row) => ReactNode;
  style: CSSProperties;
}

export function DataTableRow<Row extends { id: string }>(props: DataTableRowProps<Row>) {
  const { t } = useTranslation('shared');
  const { row, columns, onToggle, compact } = props;
  const open = (event: MouseEvent): void => {
    // Links and checkboxes within the row do their own thing.
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    props.onOpen(row);
  };
  return (
    // The keyboard is handled by the grid, which holds the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="row"
      id={`row-${row.id}`}
      aria-rowindex={props.index + 2}
      aria-selected={onToggle ? props.selected : undefined}
      data-active={props.active || undefined}
      className={compact ? `${classes.row} ${classes.compact}` : classes.row}
      onClick={open}
      style={props.style}
    >
      {onToggle && (
        <div role="gridcell" className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={t('table.select', { name: props.name })}
            checked={props.selected}
            onChange={() => onToggle(row)}
          />
        </div>
      )}
      {compact ? (
        <div role="gridcell" className={classes.cell}>
          {compact(row)}
        </div>
      ) : (
        columns.map((column) => (
          <div key={column.key} role="gridcell" className={classes.cell} data-align={column.align}>
            {column.render(row)}
          </div>
        ))
      )}
    </div>
  );
}
