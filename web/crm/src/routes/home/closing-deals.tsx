import { useSession } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { monthOf } from '@shared/lib/zoned';
import { fewRecordsOptions } from '@shared/records/api/list-records';
import { nameOfRecord } from '@shared/records/record-name';
import { recordHref } from '@shared/records/resource';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { withSearch } from '@shared/routing/search';
import { Panel, PanelItem } from './panel';

const shown = 8;

/** My open deals that are to close this month, the nearest first. */
export function ClosingDeals({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { from, to } = monthOf(useSession().workspace.timeZone);
  const deals = useQuery(
    fewRecordsOptions('deals', {
      filter: { ownerId: userId, status: 'open', expectedCloseDate: { gte: from, lt: to } },
      sort: 'expectedCloseDate',
      limit: shown,
    }),
  );
  return (
    <Panel
      title={deals.data?.total ? t('home.closingDeals', { count: deals.data.total }) : t('home.closing')}
      href={withSearch('/deals', {
        'filter[ownerId]': userId,
        'filter[status]': 'open',
        'filter[expectedCloseDate][gte]': from,
        'filter[expectedCloseDate][lt]': to,
        sort: 'expectedCloseDate',
      })}
      query={deals}
      count={deals.data?.items.length}
      empty={t('home.noClosing')}
    >
      {deals.data?.items.map((deal) => (
        <PanelItem key={deal.id} href={recordHref('deal', deal.id) ?? '/'} name={nameOfRecord(deal)}>
          {deal.amount && <span className="tabular">{format.money(deal.amount.amount, deal.amount.currency)}</span>}
          {deal.expectedCloseDate && format.date(deal.expectedCloseDate)}
        </PanelItem>
      ))}
    </Panel>
  );
}
