import { Text } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { RecordLink } from '@shared/records/record-link';
import { nameOfRecord } from '@shared/records/record-name';
import { useCommonColumns } from '@shared/records/use-common-columns';
import type { Column } from '@shared/ui/data-table';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { usePipelines } from '@shared/deals/pipelines';
import { AgePill } from './components/age-pill';
import { statusTone } from './deal-fields';
import { useDealLabels } from './use-deal-labels';

export const usualColumns = [
  'name',
  'companyId',
  'stageId',
  'status',
  'amount',
  'expectedCloseDate',
  'ownerId',
  'stageSince',
];

/** Every column the list of deals can show. */
export function useDealColumns(): Column<Deal>[] {
  const { t } = useTranslation();
  const { stageOf } = usePipelines();
  const common = useCommonColumns('deals', useDealLabels(), nameOfRecord);
  const { column } = common;
  const sorted = (key: string, more: Partial<Column<Deal>> = {}) => column(key, { sortField: key, ...more });
  return [
    { ...common.name, width: 'minmax(10rem, 2fr)' },
    column('companyId', {
      width: 'minmax(8rem, 1fr)',
      render: (deal) => deal.companyId && <RecordLink alone record={{ type: 'company', id: deal.companyId }} />,
    }),
    column('stageId', { width: 'minmax(7rem, 1fr)' }),
    sorted('status', {
      width: '7rem',
      render: (deal) => <StatusPill tone={statusTone[deal.status]}>{t(`deal.status.${deal.status}`)}</StatusPill>,
    }),
    sorted('amount', { width: '8.5rem', align: 'end' }),
    column('probability', { width: '7rem', align: 'end' }),
    sorted('expectedCloseDate', { width: '9rem' }),
    { ...common.owner, width: 'minmax(8rem, 1fr)' },
    sorted('stageSince', {
      width: '7rem',
      render: (deal) =>
        deal.status === 'open' ? (
          <AgePill deal={deal} rottingDays={stageOf(deal.stageId)?.rottingDays} />
        ) : (
          <Text span size="sm" c="dimmed">
            –
          </Text>
        ),
    }),
    sorted('wonAt', { width: '10rem' }),
    sorted('lostAt', { width: '10rem' }),
    column('lostReasonId'),
    column('productIds'),
    sorted('source'),
    sorted('region', { width: '7rem' }),
    column('externalId'),
    common.createdAt,
    common.tags,
    ...common.custom,
  ];
}
