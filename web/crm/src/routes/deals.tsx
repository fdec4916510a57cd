import { useMay, useSession } from '@shared/auth/use-session';
import { useLiveQueries } from '@shared/live/use-live';
import { RecordListPage } from '@shared/records/record-list-page';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreate } from '@/app/create-context';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { dealKeys } from '@/features/deals/api/keys';
import { defaultSort } from '@/features/deals/api/list-deals';
import { BoardOrList } from '@/features/deals/components/board-or-list';
import { DealBulkBar } from '@/features/deals/components/deal-bulk-bar';
import { DealTable } from '@/features/deals/components/deal-table';
import { readyViews } from '@/features/deals/deal-views';
import { usualColumns, useDealColumns } from '@/features/deals/use-deal-columns';
import { useDealFilters } from '@/features/deals/use-deal-filters';

export function DealsRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const mayWrite = useMay('deals:write');
  const create = useCreate();
  useLiveQueries(['deal'], [[...dealKeys.all, 'list']]);
  const views = readyViews(me.id, me.workspace.timeZone);
  return (
    <RecordListPage
      resource="deals"
      title={t('nav.deals')}
      search={useSearch({ strict: false })}
      hrefOf={(search) => withSearch(paths.deals, search)}
      columns={useDealColumns()}
      usualColumns={usualColumns}
      defaultSort={defaultSort}
      fields={useDealFilters().list}
      builtIn={views.map(({ key, search }) => ({ label: t(`deal.view.${key}`), search }))}
      mayWrite={mayWrite}
      actions={<BoardOrList shown="list" />}
      table={(props) => <DealTable {...props} onCreate={mayWrite ? () => create.deal() : undefined} />}
      bulk={(props) => <DealBulkBar {...props} />}
    />
  );
}
