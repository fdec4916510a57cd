import { Button, Group } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useUsers } from '@shared/records/api/list-users';
import { CompactRow, RecordTable, type RecordTableProps } from '@shared/records/record-table';
import { useNavigation } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { StatusPill } from '@shared/ui/status-pill';
import { IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { defaultSort } from '../api/list-deals';
import { usePipelines } from '@shared/deals/pipelines';
import { statusTone } from '../deal-fields';
import { nameOfRecord } from '@shared/records/record-name';

interface DealTableProps extends RecordTableProps<Deal> {
  /** Offered when there is not one deal yet. */
  onCreate?: () => void;
}

export function DealTable({ onCreate, ...props }: DealTableProps) {
  const { t } = useTranslation();
  return (
    <RecordTable
      resource="deals"
      label={t('nav.deals')}
      defaultSort={defaultSort}
      nameOf={nameOfRecord}
      compact={(deal) => <CompactDeal deal={deal} />}
      empty={<NoDeals onCreate={onCreate} />}
      {...props}
    />
  );
}

function CompactDeal({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const { stageOf } = usePipelines();
  const amount = deal.amount && format.shortMoney(deal.amount.amount, deal.amount.currency);
  return (
    <CompactRow
      title={nameOfRecord(deal)}
      subtitle={[amount, stageOf(deal.stageId)?.name, nameOf(deal.ownerId)].filter(Boolean).join(' · ')}
      end={<StatusPill tone={statusTone[deal.status]}>{t(`deal.status.${deal.status}`)}</StatusPill>}
    />
  );
}

export function NoDeals({ onCreate }: { onCreate?: () => void }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  return (
    <EmptyState title={t('deal.none')} hint={t('deal.noneHint')} icon={IconTargetArrow}>
      {onCreate && (
        <Group>
          <Button onClick={onCreate}>{t('deal.new')}</Button>
          <Button variant="default" onClick={() => go('/deals/imports/new')}>
            {t('import.of.deals.new')}
          </Button>
        </Group>
      )}
    </EmptyState>
  );
}
