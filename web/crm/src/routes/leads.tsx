import { Text } from '@mantine/core';
import { useMay, useSession } from '@shared/auth/use-session';
import { emptyList, fromSearch, toSearch, type ListState } from '@shared/records/filters';
import { ViewTabs } from '@shared/records/view-tabs';
import { useNavigation } from '@shared/ui/app-link';
import { ColumnChooser } from '@shared/ui/column-chooser';
import { FilterBar } from '@shared/ui/filter-bar';
import { Page, PageHeader } from '@shared/ui/page';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateLead } from '@/app/create-context';
import { paths, withSearch } from '@/app/paths';
import { listLeadsOptions } from '@/features/leads/api/list-leads';
import { BulkBar } from '@/features/leads/components/bulk-bar';
import { ExportMenu } from '@/features/leads/components/export-menu';
import { LeadTable } from '@/features/leads/components/lead-table';
import { usualColumns, useLeadColumns } from '@/features/leads/use-lead-columns';
import { useLeadFilters } from '@/features/leads/use-lead-filters';

const nobody: ReadonlySet<string> = new Set();

/** The list of leads. All of its state is in the URL, so that any view of it can be sent to someone. */
export function LeadsRoute() {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const me = useSession();
  const state = fromSearch(useSearch({ strict: false }));
  const mayWrite = useMay('leads:write');
  const create = useCreateLead();
  const columns = useLeadColumns();
  const fields = useLeadFilters();
  const [selected, setSelected] = useState(nobody);
  const total = useInfiniteQuery(listLeadsOptions(state)).data?.pages[0]?.total ?? 0;

  const show = (change: Partial<ListState>): void => {
    setSelected(nobody);
    go(withSearch(paths.leads, toSearch({ ...state, ...change })));
  };
  const shown = state.columns ?? usualColumns;
  const shownColumns = shown.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const mine = toSearch({ ...emptyList, filters: [{ field: 'ownerId', operator: 'eq', value: me.id }] });

  return (
    <Page
      fill
      header={
        <PageHeader title={t('nav.leads')}>
          <ColumnChooser columns={columns} shown={shown} onChange={(keys) => show({ columns: keys })} />
          <ExportMenu state={state} />
        </PageHeader>
      }
    >
      <ViewTabs
        recordType="lead"
        search={toSearch(state)}
        builtIn={[
          { label: t('lead.all'), search: {} },
          { label: t('lead.mine'), search: mine },
        ]}
        hrefOf={(search) => withSearch(paths.leads, search)}
        onOpen={(search) => go(withSearch(paths.leads, search))}
      />
      <FilterBar
        fields={fields}
        filters={state.filters}
        onFilters={(filters) => show({ filters })}
        q={state.q}
        onSearch={(q) => show({ q })}
      />
      <LeadTable
        state={state}
        columns={shownColumns}
        selected={selected}
        onSelect={mayWrite ? setSelected : undefined}
        onSort={(sort) => show({ sort })}
        onAssign={mayWrite ? (lead) => setSelected(new Set([lead.id])) : undefined}
        onClearFilters={() => go(paths.leads)}
        onCreate={mayWrite ? create : undefined}
      />
      {selected.size > 0 && (
        <BulkBar state={state} selected={selected} total={total} onClear={() => setSelected(nobody)} />
      )}
      <Text className="visually-hidden" role="status">
        {t('lead.selected', { count: selected.size })}
      </Text>
    </Page>
  );
}
