import { Button, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Lead } from '@shared/api/types';
import { Viewers } from '@shared/live/viewers';
import { AsOfPicker } from '@shared/records/as-of';
import { useOwnerText } from '@shared/records/record-labels';
import { AssignMenu, DeleteButton } from '@shared/records/record-menus';
import { useErrorText } from '@shared/ui/error-state';
import { PageHeader } from '@shared/ui/page';
import { StatusPill } from '@shared/ui/status-pill';
import { toastFailure } from '@shared/ui/toasts';
import { IconBan, IconChevronDown, IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../api/disqualify-reasons';
import { useLeadVerb, type LeadVerb } from '../api/lead-verbs';
import { statusTone } from '../lead-fields';
import { leadName } from '../lead-name';
import { ConvertDialog } from './convert-dialog';

interface LeadHeaderProps {
  lead: Lead;
  asOf: string | undefined;
  onAsOf: (asOf: string | undefined) => void;
  /** Absent for who may only read, and while the past is shown. */
  onDelete?: () => void;
  readOnly: boolean;
}

export function LeadHeader({ lead, asOf, onAsOf, onDelete, readOnly }: LeadHeaderProps) {
  const { t } = useTranslation();
  const ownerText = useOwnerText();
  // Kept here: the dialog outlives the actions, to show what the lead became.
  const [converted, converting] = useDisclosure();
  return (
    <PageHeader
      title={leadName(lead)}
      subtitle={
        <Text size="sm" c="dimmed" component="div">
          <StatusPill tone={statusTone[lead.status]}>{t(`lead.status.${lead.status}`)}</StatusPill>
          {lead.qualification !== 'none' && ` · ${t(`lead.qualification.${lead.qualification}`)}`}
          {` · ${ownerText(lead.ownerId)}`}
          {lead.score != null && ` · ${t('lead.scored', { score: lead.score, grade: lead.grade ?? '' })}`}
        </Text>
      }
    >
      <Viewers recordType="lead" id={lead.id} />
      {!readOnly && <LeadActions lead={lead} onConvert={converting.open} />}
      {converted && <ConvertDialog lead={lead} onClose={converting.close} />}
      <AsOfPicker asOf={asOf} onChange={onAsOf} />
      {onDelete && <DeleteButton onDelete={onDelete} />}
    </PageHeader>
  );
}

/** The one next step as a button; the others beside it. */
function LeadActions({ lead, onConvert }: { lead: Lead; onConvert: () => void }) {
  const { t } = useTranslation();
  const verb = useLeadVerb(lead.id);
  const errorText = useErrorText();
  const run = (action: LeadVerb): void => verb.mutate(action, { onError: (error) => toastFailure(errorText(error)) });
  if (lead.status === 'converted') return null;
  if (lead.status === 'disqualified')
    return (
      <Button loading={verb.isPending} onClick={() => run({ verb: 'reopen' })}>
        {t('lead.reopen')}
      </Button>
    );
  if (lead.convertingSince) return null;
  const next = lead.qualification === 'none' ? 'mql' : lead.qualification === 'mql' ? 'sql' : undefined;
  return (
    <>
      <AssignMenu ownerId={lead.ownerId} onAssign={(userId) => run({ verb: 'assign', userId, teamId: lead.teamId })} />
      <DisqualifyMenu onDisqualify={(reasonId) => run({ verb: 'disqualify', reasonId })} />
      {next && (
        <Button
          variant="default"
          loading={verb.isPending}
          onClick={() => run({ verb: 'qualify', qualification: next })}
        >
          {t('lead.qualifyAs', { qualification: t(`lead.qualification.${next}`) })}
        </Button>
      )}
      <Button leftSection={<IconTargetArrow size={16} />} onClick={onConvert}>
        {t('convert.verb')}
      </Button>
    </>
  );
}

function DisqualifyMenu({ onDisqualify }: { onDisqualify: (reasonId: string) => void }) {
  const { t } = useTranslation();
  const reasons = useReasons();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconBan size={16} />} rightSection={<IconChevronDown size={14} />}>
          {t('lead.disqualify')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('lead.disqualifyWhy')}</Menu.Label>
        {reasons.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onDisqualify(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
