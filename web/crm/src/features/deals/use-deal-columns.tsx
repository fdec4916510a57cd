import { Anchor, Text } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { fieldText } from '@shared/records/field-values';
import { AppLink } from '@shared/ui/app-link';
import type { Column } from '@shared/ui/data-table';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { useLostReasons, useProducts } from './api/catalogues';
import { usePipelines } from './api/pipelines';
import { ageTone, daysSince } from './deal-age';
import { statusTone } from './deal-fields';
import { dealName } from './deal-name';

export const usualColumns = ['name', 'stageId', 'status', 'amount', 'expectedCloseDate', 'ownerId', 'stageSince'];

const wide = 'minmax(8rem, 1fr)';

/** Every column the list of deals can show. */
export function useDealColumns(): Column<Deal>[] {
  const { t } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const { stageOf } = usePipelines();
  const reasons = useLostReasons();
  const products = useProducts();
  const custom = useCustomFields('deal');

  const column = (key: string, width: string, render: Column<Deal>['render'], rest?: Partial<Column<Deal>>) => ({
    key,
    header: t(`deal.field.${key}`),
    width,
    render,
    ...rest,
  });
  const sorted = (key: string) => ({ sortField: key });
  const date = (key: 'expectedCloseDate' | 'wonAt' | 'lostAt' | 'createdAt') =>
    column(key, '9rem', (deal) => (deal[key] ? format.date(deal[key]) : ''), sorted(key));
  return [
    column(
      'name',
      'minmax(14rem, 2fr)',
      (deal) => (
        <Anchor component={AppLink} href={`/deals/${deal.id}`} size="sm" fw={500} c="var(--mantine-color-text)">
          {dealName(deal)}
        </Anchor>
      ),
      sorted('name'),
    ),
    column('stageId', 'minmax(9rem, 1fr)', (deal) => stageOf(deal.stageId)?.name ?? ''),
    column(
      'status',
      '7rem',
      (deal) => <StatusPill tone={statusTone[deal.status]}>{t(`deal.status.${deal.status}`)}</StatusPill>,
      sorted('status'),
    ),
    column('amount', '9rem', (deal) => (deal.amount ? format.money(deal.amount.amount, deal.amount.currency) : ''), {
      align: 'end',
      ...sorted('amount'),
    }),
    column('probability', '7rem', (deal) => format.percent(deal.probability / 100), { align: 'end' }),
    date('expectedCloseDate'),
    column('ownerId', wide, (deal) => nameOf(deal.ownerId) ?? ''),
    column(
      'stageSince',
      '8rem',
      (deal) => <Age deal={deal} rottingDays={stageOf(deal.stageId)?.rottingDays} />,
      sorted('stageSince'),
    ),
    date('wonAt'),
    date('lostAt'),
    column('lostReasonId', wide, (deal) => reasons.find(({ id }) => id === deal.lostReasonId)?.name ?? ''),
    column('productIds', wide, (deal) =>
      products
        .filter(({ id }) => deal.productIds.includes(id))
        .map(({ name }) => name)
        .join(', '),
    ),
    column('source', wide, (deal) => deal.source ?? '', sorted('source')),
    column('region', '7rem', (deal) => deal.region ?? '', sorted('region')),
    column('externalId', wide, (deal) => deal.externalId ?? ''),
    date('createdAt'),
    column('tags', wide, (deal) => deal.tags.join(', ')),
    ...custom.map((field) => ({
      key: `custom.${field.key}`,
      header: field.label,
      width: wide,
      sortField: `custom.${field.key}`,
      render: (deal: Deal) => fieldText(deal.custom[field.key]),
    })),
  ];
}

function Age({ deal, rottingDays }: { deal: Deal; rottingDays: number | null | undefined }) {
  const { t } = useTranslation();
  const days = daysSince(deal.stageSince);
  if (deal.status !== 'open')
    return (
      <Text span size="sm" c="dimmed">
        –
      </Text>
    );
  return <StatusPill tone={ageTone(days, rottingDays)}>{t('deal.days', { count: days })}</StatusPill>;
}
