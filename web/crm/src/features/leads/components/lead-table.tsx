import { Button, Group } from '@mantine/core';
import type { Lead } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { CompactRow, RecordTable, type RecordTableProps } from '@shared/records/record-table';
import { useNavigation } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { StatusPill } from '@shared/ui/status-pill';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { defaultSort } from '../api/list-leads';
import { statusTone } from '../lead-fields';
import { leadName } from '../lead-name';

interface LeadTableProps extends RecordTableProps<Lead> {
  /** Offered when there is not one lead yet. */
  onCreate?: () => void;
}

export function LeadTable({ onCreate, ...props }: LeadTableProps) {
  const { t } = useTranslation();
  return (
    <RecordTable
      resource="leads"
      label={t('nav.leads')}
      defaultSort={defaultSort}
      nameOf={leadName}
      compact={(lead) => <CompactLead lead={lead} />}
      empty={<NoLeads onCreate={onCreate} />}
      {...props}
    />
  );
}

function CompactLead({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <CompactRow
      title={leadName(lead)}
      subtitle={[lead.companyName, lead.source, format.relative(lead.createdAt)].filter(Boolean).join(' · ')}
      end={<StatusPill tone={statusTone[lead.status]}>{t(`lead.status.${lead.status}`)}</StatusPill>}
    />
  );
}

function NoLeads({ onCreate }: Pick<LeadTableProps, 'onCreate'>) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  return (
    <EmptyState title={t('lead.none')} hint={t('lead.noneHint')} icon={IconUserPlus}>
      {onCreate && (
        <Group>
          <Button onClick={() => go('/leads/imports/new')}>{t('import.of.leads.new')}</Button>
          <Button variant="default" onClick={onCreate}>
            {t('nav.newLead')}
          </Button>
        </Group>
      )}
    </EmptyState>
  );
}
