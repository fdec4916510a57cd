import { Button, Group, Text } from '@mantine/core';
import type { Lead } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import type { ListState } from '@shared/records/filters';
import { useNavigation } from '@shared/ui/app-link';
import { DataTable, type Column } from '@shared/ui/data-table';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { RowsSkeleton } from '@shared/ui/skeletons';
import { StatusPill } from '@shared/ui/status-pill';
import { IconFilterOff, IconUserPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { defaultSort, listLeadsOptions } from '../api/list-leads';
import { statusTone } from '../lead-fields';
import { leadName } from '../lead-name';
import classes from './lead-table.module.css';

interface LeadTableProps {
  state: ListState;
  columns: Column<Lead>[];
  selected: ReadonlySet<string>;
  onSelect?: (ids: ReadonlySet<string>) => void;
  onSort: (sort: string) => void;
  onAssign?: (lead: Lead) => void;
  onClearFilters: () => void;
  /** Offered when there is not one lead yet. */
  onCreate?: () => void;
}

export function LeadTable({ state, columns, ...props }: LeadTableProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { go } = useNavigation();
  const leads = useInfiniteQuery(listLeadsOptions(state));
  if (leads.isPending) return <RowsSkeleton rows={16} />;
  if (leads.isError) return <ErrorState error={leads.error} onRetry={() => void leads.refetch()} />;
  const rows = leads.data.pages.flatMap((page) => page.items);
  const first = leads.data.pages[0];
  const total = first?.total ?? rows.length;
  if (rows.length === 0) return <NoLeads {...props} filtered={state.q !== '' || state.filters.length > 0} />;
  return (
    <>
      <DataTable
        label={t('nav.leads')}
        rows={rows}
        total={total}
        columns={columns}
        sort={state.sort || defaultSort}
        onSort={props.onSort}
        selected={props.selected}
        onSelect={props.onSelect}
        nameOf={leadName}
        onOpen={(lead) => go(`/leads/${lead.id}`)}
        onEdit={(lead) => go(`/leads/${lead.id}?edit=1`)}
        keys={props.onAssign && { a: props.onAssign }}
        onEndReached={() => leads.hasNextPage && !leads.isFetching && void leads.fetchNextPage()}
        compact={(lead) => <CompactLead lead={lead} />}
      />
      <Text size="sm" c="dimmed" className={`${classes.footer} tabular`} role="status">
        {t(first?.totalIsEstimate ? 'lead.shownOfAbout' : 'lead.shownOf', {
          shown: format.number(rows.length),
          total: format.number(total),
        })}
      </Text>
    </>
  );
}

function CompactLead({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div className={classes.compact}>
        <Text size="md" fw={500} truncate>
          {leadName(lead)}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {[lead.companyName, lead.source, format.relative(lead.createdAt)].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <StatusPill tone={statusTone[lead.status]}>{t(`lead.status.${lead.status}`)}</StatusPill>
    </Group>
  );
}

type NoLeadsProps = Pick<LeadTableProps, 'onClearFilters' | 'onCreate'> & { filtered: boolean };

function NoLeads({ filtered, onClearFilters, onCreate }: NoLeadsProps) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  if (filtered)
    return (
      <EmptyState title={t('lead.noneFound')} hint={t('lead.noneFoundHint')} icon={IconFilterOff}>
        <Button variant="default" onClick={onClearFilters}>
          {t('lead.clearFilters')}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState title={t('lead.none')} hint={t('lead.noneHint')} icon={IconUserPlus}>
      {onCreate && (
        <Group>
          <Button onClick={() => go('/leads/imports/new')}>{t('import.new')}</Button>
          <Button variant="default" onClick={onCreate}>
            {t('nav.newLead')}
          </Button>
        </Group>
      )}
    </EmptyState>
  );
}
