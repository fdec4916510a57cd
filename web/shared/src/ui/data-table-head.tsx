import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import type { Column, DataTableProps } from './data-table';

export function DataTableHead<Row extends { id: string }>(props: DataTableProps<Row>) {
  const { t } = useTranslation('shared');
  const { rows, selected, onSelect } = props;
  const all = rows.length > 0 && rows.every((row) => selected?.has(row.id));
  return (
    <div role="rowgroup" className={classes.head}>
      {/* The columns are laid out by the group: the row itself takes no box. */}
      <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
        {onSelect && (
          <div role="columnheader" className={classes.check}>
            <Checkbox
              size="xs"
              aria-label={t('table.selectAll')}
              checked={all}
              indeterminate={!all && (selected?.size ?? 0) > 0}
              onChange={() => onSelect(all ? new Set() : new Set(rows.map((row) => row.id)))}
            />
          </div>
        )}
        {props.columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps<Row> {
  column: Column<Row>;
  sort?: string;
  onSort?: (sort: string) => void;
}

function HeadCell<Row>({ column, sort = '', onSort }: HeadCellProps<Row>) {
  const field = column.sortField;
  const direction = field === sort ? 'ascending' : `-${field}` === sort ? 'descending' : 'none';
  const Arrow = direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <div
      role="columnheader"
      aria-sort={field ? direction : undefined}
      className={classes.cell}
      data-align={column.align}
    >
      {field && onSort ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort(direction === 'descending' ? field : `-${field}`)}
        >
          {column.header}
          {direction !== 'none' && <Arrow size={14} aria-hidden />}
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}
