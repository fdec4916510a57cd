import { Button, Text } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { AsOfPicker } from '@shared/records/as-of';
import { useOwnerText } from '@shared/records/record-labels';
import { RecordLink } from '@shared/records/record-link';
import { AssignMenu, DeleteButton } from '@shared/records/record-menus';
import { Viewers } from '@shared/live/viewers';
import { PageHeader } from '@shared/ui/page';
import { StatusPill } from '@shared/ui/status-pill';
import { IconThumbDown, IconTrophy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLostReasons } from '@shared/deals/catalogues';
import { useDealVerb, type DealVerb } from '../api/deal-verbs';
import { usePipelines } from '@shared/deals/pipelines';
import { statusTone } from '../deal-fields';
import { nameOfRecord } from '@shared/records/record-name';
import { LoseDialog } from './lose-dialog';
import { StageStepper } from './stage-stepper';

interface DealHeaderProps {
  deal: Deal;
  asOf: string | undefined;
  onAsOf: (asOf: string | undefined) => void;
  /** Absent for who may only read, and while the past is shown. */
  onDelete?: () => void;
  readOnly: boolean;
}

export function DealHeader({ deal, asOf, onAsOf, onDelete, readOnly }: DealHeaderProps) {
  const { pipelines } = usePipelines();
  const verb = useDealVerb();
  const run = (action: DealVerb): void => verb.mutate({ deal, action });
  const stages = pipelines.find(({ id }) => id === deal.pipelineId)?.stages ?? [];
  const mayMove = !readOnly && deal.status === 'open';
  return (
    <>
      <PageHeader title={nameOfRecord(deal)} subtitle={<Subtitle deal={deal} />}>
        <Viewers recordType="deal" id={deal.id} />
        {!readOnly && <DealActions deal={deal} pending={verb.isPending} onRun={run} />}
        <AsOfPicker asOf={asOf} onChange={onAsOf} />
        {onDelete && <DeleteButton onDelete={onDelete} />}
      </PageHeader>
      <StageStepper
        deal={deal}
        stages={stages}
        onMove={mayMove ? (stageId) => run({ verb: 'move', stageId }) : undefined}
      />
    </>
  );
}

function Subtitle({ deal }: { deal: Deal }) {
  const { t } = useTranslation();
  const format = useFormats();
  const ownerText = useOwnerText();
  const reason = useLostReasons().find(({ id }) => id === deal.lostReasonId)?.name;
  const parts = [
    '',
    deal.amount ? format.money(deal.amount.amount, deal.amount.currency) : t('deal.noAmount'),
    ownerText(deal.ownerId),
    deal.status === 'won' && deal.wonAt && format.date(deal.wonAt),
    deal.status === 'lost' && reason,
  ].filter((part) => part != null && part !== false);
  return (
    <Text size="sm" c="dimmed" component="div">
      <StatusPill tone={statusTone[deal.status]}>{t(`deal.status.${deal.status}`)}</StatusPill>{' '}
      {deal.companyId && <RecordLink record={{ type: 'company', id: deal.companyId }} />}
      {parts.join(' · ')}
    </Text>
  );
}

interface DealActionsProps {
  deal: Deal;
  pending: boolean;
  onRun: (action: DealVerb) => void;
}

/** The one next step as a button; the others beside it. */
function DealActions({ deal, pending, onRun }: DealActionsProps) {
  const { t } = useTranslation();
  const [losing, setLosing] = useState(false);
  if (deal.status !== 'open')
    return (
      <Button loading={pending} onClick={() => onRun({ verb: 'reopen' })}>
        {t('deal.reopen')}
      </Button>
    );
  return (
    <>
      <AssignMenu ownerId={deal.ownerId} onAssign={(userId) => onRun({ verb: 'assign', userId })} />
      <Button variant="default" leftSection={<IconThumbDown size={16} />} onClick={() => setLosing(true)}>
        {t('deal.lose')}
      </Button>
      <Button loading={pending} leftSection={<IconTrophy size={16} />} onClick={() => onRun({ verb: 'win' })}>
        {t('deal.win')}
      </Button>
      {losing && (
        <LoseDialog
          deal={deal}
          onClose={() => setLosing(false)}
          onLose={(reasonId, note) => {
            setLosing(false);
            onRun({ verb: 'lose', reasonId, note });
          }}
        />
      )}
    </>
  );
}
