import { ActionIcon, Anchor, Button, Menu, Text, Tooltip } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useUsers } from '@shared/records/api/list-users';
import { AsOfPicker } from '@shared/records/as-of';
import { AppLink } from '@shared/ui/app-link';
import { PageHeader } from '@shared/ui/page';
import { StatusPill } from '@shared/ui/status-pill';
import { IconChevronDown, IconThumbDown, IconTrash, IconTrophy, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompanyNames } from '../api/around';
import { useLostReasons } from '../api/catalogues';
import { useDealVerb, type DealVerb } from '../api/deal-verbs';
import { usePipelines } from '../api/pipelines';
import { statusTone } from '../deal-fields';
import { dealName } from '../deal-name';
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
  const { t } = useTranslation();
  const { pipelines } = usePipelines();
  const verb = useDealVerb();
  const run = (action: DealVerb): void => verb.mutate({ deal, action });
  const stages = pipelines.find(({ id }) => id === deal.pipelineId)?.stages ?? [];
  const mayMove = !readOnly && deal.status === 'open';
  return (
    <>
      <PageHeader title={dealName(deal)} subtitle={<Subtitle deal={deal} />}>
        {!readOnly && <DealActions deal={deal} pending={verb.isPending} onRun={run} />}
        <AsOfPicker asOf={asOf} onChange={onAsOf} />
        {onDelete && (
          <Tooltip label={t('deal.delete')}>
            <ActionIcon aria-label={t('deal.delete')} onClick={onDelete}>
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
        )}
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
  const { nameOf } = useUsers();
  const company = useCompanyNames([deal.companyId]).get(deal.companyId ?? '');
  const reason = useLostReasons().find(({ id }) => id === deal.lostReasonId)?.name;
  const owner = nameOf(deal.ownerId);
  const parts = [
    deal.amount ? format.money(deal.amount.amount, deal.amount.currency) : t('deal.noAmount'),
    owner ? t('deal.ownedBy', { name: owner }) : t('deal.unowned'),
    deal.status === 'won' && deal.wonAt && format.date(deal.wonAt),
    deal.status === 'lost' && reason,
  ].filter(Boolean);
  return (
    <Text size="sm" c="dimmed" component="div">
      <StatusPill tone={statusTone[deal.status]}>{t(`deal.status.${deal.status}`)}</StatusPill>
      {company && (
        <>
          {' · '}
          <Anchor component={AppLink} size="sm" href={`/companies/${deal.companyId}`}>
            {company}
          </Anchor>
        </>
      )}
      {` · ${parts.join(' · ')}`}
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
      <OwnerMenu deal={deal} onAssign={(userId) => onRun({ verb: 'assign', userId })} />
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

function OwnerMenu({ deal, onAssign }: { deal: Deal; onAssign: (userId: string | null) => void }) {
  const { t } = useTranslation();
  const { users } = useUsers();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconUserShare size={16} />}
          rightSection={<IconChevronDown size={14} />}
        >
          {t('deal.assign')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="50vh" style={{ overflowY: 'auto' }}>
        {users
          .filter((user) => user.active && user.id !== deal.ownerId)
          .map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => onAssign(id)}>
              {name}
            </Menu.Item>
          ))}
        {deal.ownerId && <Menu.Item onClick={() => onAssign(null)}>{t('deal.unassign')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
