import { Anchor, Text } from '@mantine/core';
import type { Lead } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { fieldText } from '@shared/records/field-values';
import { AppLink } from '@shared/ui/app-link';
import type { Column } from '@shared/ui/data-table';
import { StatusPill } from '@shared/ui/status-pill';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { statusTone } from './lead-fields';
import { leadName } from './lead-name';

export const usualColumns = ['name', 'companyName', 'status', 'score', 'source', 'ownerId', 'createdAt'];

const plain = ['email', 'phone', 'jobTitle', 'city', 'region', 'campaign', 'channel', 'externalId'] as const;

/** Every column the list of leads can show. */
export function useLeadColumns(): Column<Lead>[] {
  const { t } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const custom = useCustomFields('lead');
  return useMemo(() => {
    const label = (key: string): string => t(`lead.field.${key}`);
    const text = (key: string, render: (lead: Lead) => string | null | undefined): Column<Lead> => ({
      key,
      header: label(key),
      width: 'minmax(8rem, 1fr)',
      render: (lead) => render(lead) ?? '',
    });
    return [
      {
        key: 'name',
        header: label('name'),
        width: 'minmax(12rem, 2fr)',
        sortField: 'name',
        render: (lead) => (
          <Anchor component={AppLink} href={`/leads/${lead.id}`} size="sm" fw={500} c="var(--mantine-color-text)">
            {leadName(lead)}
          </Anchor>
        ),
      },
      { ...text('companyName', (lead) => lead.companyName), width: 'minmax(10rem, 1.5fr)', sortField: 'companyName' },
      {
        key: 'status',
        header: label('status'),
        width: '9rem',
        sortField: 'status',
        render: (lead) => <StatusPill tone={statusTone[lead.status]}>{t(`lead.status.${lead.status}`)}</StatusPill>,
      },
      {
        key: 'qualification',
        header: label('qualification'),
        width: '8rem',
        render: (lead) => t(`lead.qualification.${lead.qualification}`),
      },
      {
        key: 'score',
        header: label('score'),
        width: '5.5rem',
        align: 'end',
        sortField: 'score',
        render: (lead) => (lead.score == null ? '' : `${format.number(lead.score)} ${lead.grade ?? ''}`),
      },
      { ...text('source', (lead) => lead.source), sortField: 'source' },
      text('ownerId', (lead) => nameOf(lead.ownerId)),
      {
        key: 'createdAt',
        header: label('createdAt'),
        width: '10rem',
        sortField: 'createdAt',
        render: (lead) => (
          <Text span size="sm" c="dimmed" className="tabular" title={format.dateTime(lead.createdAt)}>
            {format.relative(lead.createdAt)}
          </Text>
        ),
      },
      ...plain.map((key) => text(key, (lead) => lead[key])),
      { ...text('tags', (lead) => lead.tags.join(', ')), width: 'minmax(8rem, 1fr)' },
      ...custom.map((field) => ({
        key: `custom.${field.key}`,
        header: field.label,
        width: 'minmax(8rem, 1fr)',
        sortField: `custom.${field.key}`,
        render: (lead: Lead) => fieldText(lead.custom[field.key]),
      })),
    ];
  }, [t, format, nameOf, custom]);
}
