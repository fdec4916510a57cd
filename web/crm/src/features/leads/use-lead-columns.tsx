import type { Lead } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useCommonColumns } from '@shared/records/use-common-columns';
import type { Column } from '@shared/ui/data-table';
import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { statusTone } from './lead-fields';
import { leadName } from './lead-name';
import { useLeadLabels } from './use-lead-labels';

export const usualColumns = ['name', 'companyName', 'status', 'score', 'source', 'ownerId', 'createdAt'];

const plain = ['email', 'phone', 'jobTitle', 'city', 'region', 'campaign', 'channel', 'externalId'] as const;

/** Every column the list of leads can show. */
export function useLeadColumns(): Column<Lead>[] {
  const { t } = useTranslation();
  const format = useFormats();
  const common = useCommonColumns('leads', useLeadLabels(), leadName);
  const { column } = common;
  return [
    common.name,
    column('companyName', { width: 'minmax(10rem, 1.5fr)', sortField: 'companyName' }),
    column('status', {
      width: '9rem',
      sortField: 'status',
      render: (lead) => <StatusPill tone={statusTone[lead.status]}>{t(`lead.status.${lead.status}`)}</StatusPill>,
    }),
    column('qualification', { width: '8rem' }),
    column('score', {
      width: '5.5rem',
      align: 'end',
      sortField: 'score',
      render: (lead) => (lead.score == null ? '' : `${format.number(lead.score)} ${lead.grade ?? ''}`),
    }),
    column('source', { sortField: 'source' }),
    common.owner,
    common.createdAt,
    ...plain.map((key) => column(key)),
    common.tags,
    ...common.custom,
  ];
}
