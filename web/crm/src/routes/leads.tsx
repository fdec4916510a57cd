import { useMay, useSession } from '@shared/auth/use-session';
import { emptyList, toSearch } from '@shared/records/filters';
import { RecordListPage } from '@shared/records/record-list-page';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreate } from '@/app/create-context';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { defaultSort } from '@/features/leads/api/list-leads';
import { LeadBulkBar } from '@/features/leads/components/lead-bulk-bar';
import { LeadTable } from '@/features/leads/components/lead-table';
import { usualColumns, useLeadColumns } from '@/features/leads/use-lead-columns';
import { useLeadFilters } from '@/features/leads/use-lead-filters';

export function LeadsRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const mayWrite = useMay('leads:write');
  const create = useCreate();
  const mine = toSearch({ ...emptyList, filters: [{ field: 'ownerId', operator: 'eq', value: me.id }] });
  return (
    <RecordListPage
      resource="leads"
      title={t('nav.leads')}
      search={useSearch({ strict: false })}
      hrefOf={(search) => withSearch(paths.leads, search)}
      columns={useLeadColumns()}
      usualColumns={usualColumns}
      defaultSort={defaultSort}
      fields={useLeadFilters()}
      builtIn={[
        { label: t('lead.all'), search: {} },
        { label: t('lead.mine'), search: mine },
        {
          label: t('lead.newByOwner'),
          search: { 'filter[status]': 'new', sort: 'ownerId', columns: 'ownerId,name,companyName,source,createdAt' },
        },
        {
          label: t('lead.byChannel'),
          search: { sort: 'channel', columns: 'channel,source,name,companyName,status,ownerId,createdAt' },
        },
      ]}
      mayWrite={mayWrite}
      table={(props) => <LeadTable {...props} onCreate={mayWrite ? create.lead : undefined} />}
      bulk={(props) => <LeadBulkBar {...props} />}
    />
  );
}
