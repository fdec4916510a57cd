import { Button, Group, Text } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/use-formats';
import { useNavigation } from '../ui/app-link';
import { DataTable, type Column } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { RowsSkeleton } from '../ui/skeletons';
import { recordListOptions } from './api/list-records';
import type { ListState } from './filters';
import classes from './record-table.module.css';
import type { RecordOf, Resource } from './resource';

export interface RecordTableProps<Row> {
  state: ListState;
  columns: Column<Row>[];
  selected: ReadonlySet<string>;
  onSelect?: (ids: ReadonlySet<string>) => void;
  onSort: (sort: string) => void;
  /** `a` on the active row. */
  onAssign?: (row: Row) => void;
  onClearFilters: () => void;
}

interface OfKind<Kind extends Resource> extends RecordTableProps<RecordOf[Kind]> {
  resource: Kind;
  label: string;
  defaultSort: string;
  nameOf: (row: RecordOf[Kind]) => string;
  compact: (row: RecordOf[Kind]) => ReactNode;
  /** Shown when there is not one record of the kind yet. */
  empty: ReactNode;
}

/** The list of one kind of record in its four states. */
export function RecordTable<Kind extends Resource>({ resource, state, ...props }: OfKind<Kind>) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  const { go } = useNavigation();
  const found = useInfiniteQuery(recordListOptions(resource, state, props.defaultSort));
  if (found.isPending) return <RowsSkeleton rows={16} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.items);
  const first = found.data.pages[0];
  const total = first?.total ?? rows.length;
  if (rows.length === 0)
    return state.q !== '' || state.filters.length > 0 ? <NoneFound onClear={props.onClearFilters} /> : props.empty;
  return (
    <>
      <DataTable
        label={props.label}
        rows={rows}
        total={total}
        columns={props.columns}
        sort={state.sort || props.defaultSort}
        onSort={props.onSort}
        selected={props.selected}
        onSelect={props.onSelect}
        nameOf={props.nameOf}
        onOpen={(row) => go(`/${resource}/${row.id}`)}
        onEdit={(row) => go(`/${resource}/${row.id}?edit=1`)}
        keys={props.onAssign && { a: props.onAssign }}
        onEndReached={() => found.hasNextPage && !found.isFetching && void found.fetchNextPage()}
        compact={props.compact}
      />
      <Text size="sm" c="dimmed" className={`${classes.footer} tabular`} role="status">
        {t(first?.totalIsEstimate ? 'table.shownOfAbout' : 'table.shownOf', {
          shown: format.number(rows.length),
          total: format.number(total),
        })}
      </Text>
    </>
  );
}

function NoneFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <EmptyState title={t('table.noneFound')} hint={t('table.noneFoundHint')} icon={IconFilterOff}>
      <Button variant="default" onClick={onClear}>
        {t('table.clearFilters')}
      </Button>
    </EmptyState>
  );
}

interface CompactRowProps {
  title: string;
  subtitle: string;
  end?: ReactNode;
}

/** One record as a row on a phone. */
export function CompactRow({ title, subtitle, end }: CompactRowProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div className={classes.compact}>
        <Text size="md" fw={500} truncate>
          {title}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {subtitle}
        </Text>
      </div>
      {end}
    </Group>
  );
}
