import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQueries } from '../live/use-live';
import { useNavigation } from '../ui/app-link';
import { ColumnChooser } from '../ui/column-chooser';
import type { Column } from '../ui/data-table';
import { FilterBar } from '../ui/filter-bar';
import type { FilterField } from '../ui/filter-fields';
import { Page, PageHeader } from '../ui/page';
import { recordListOptions } from './api/list-records';
import type { BulkBarProps } from './bulk-bar';
import { ExportMenu } from './export-menu';
import { fromSearch, toSearch, type ListState, type Search } from './filters';
import type { RecordTableProps } from './record-table';
import { recordTypeOf, type RecordOf, type Resource } from './resource';
import { ViewTabs } from './view-tabs';

interface RecordListPageProps<Kind extends Resource> {
  resource: Kind;
  title: string;
  search: Search;
  /** The address of this list with another search. */
  hrefOf: (search: Search) => string;
  columns: Column<RecordOf[Kind]>[];
  usualColumns: string[];
  defaultSort: string;
  fields: FilterField[];
  /** Views that nobody had to save. */
  builtIn: { label: string; search: Search }[];
  mayWrite: boolean;
  /** Beside the columns and the export. */
  actions?: ReactNode;
  table: (props: RecordTableProps<RecordOf[Kind]>) => ReactNode;
  bulk: (props: BulkBarProps) => ReactNode;
}

const nothing: ReadonlySet<string> = new Set();

/** The list of one kind of record. All of its state is in the URL, so that any view of it can be sent to someone. */
export function RecordListPage<Kind extends Resource>(props: RecordListPageProps<Kind>) {
  const { t } = useTranslation('shared');
  const { go } = useNavigation();
  const { resource, columns, usualColumns, hrefOf, mayWrite } = props;
  const state = fromSearch(props.search);
  useLiveQueries([recordTypeOf[resource]], [[resource, 'list']]);
  const [selected, setSelected] = useState(nothing);
  const total = useInfiniteQuery(recordListOptions(resource, state, props.defaultSort)).data?.pages[0]?.total ?? 0;

  const show = (change: Partial<ListState>): void => {
    setSelected(nothing);
    go(hrefOf(toSearch({ ...state, ...change })));
  };
  const shown = state.columns ?? usualColumns;
  return (
    <Page
      fill
      header={
        <PageHeader title={props.title}>
          {props.actions}
          <ColumnChooser columns={columns} shown={shown} onChange={(keys) => show({ columns: keys })} />
          <ExportMenu resource={resource} state={state} />
        </PageHeader>
      }
    >
      <ViewTabs
        recordType={recordTypeOf[resource]}
        search={toSearch(state)}
        builtIn={props.builtIn}
        hrefOf={hrefOf}
        onOpen={(search) => go(hrefOf(search))}
      />
      <FilterBar
        fields={props.fields}
        filters={state.filters}
        onFilters={(filters) => show({ filters })}
        q={state.q}
        onSearch={(q) => show({ q })}
      />
      {props.table({
        state,
        columns: shown.flatMap((key) => columns.find((column) => column.key === key) ?? []),
        selected,
        onSelect: mayWrite ? setSelected : undefined,
        onSort: (sort) => show({ sort }),
        onAssign: mayWrite ? (row) => setSelected(new Set([row.id])) : undefined,
        onClearFilters: () => go(hrefOf({})),
      })}
      {selected.size > 0 && props.bulk({ state, selected, total, onClear: () => setSelected(nothing) })}
      <Text className="visually-hidden" role="status">
        {t('table.selected', { count: selected.size })}
      </Text>
    </Page>
  );
}
