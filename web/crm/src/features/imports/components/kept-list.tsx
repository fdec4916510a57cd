import { Anchor, List, Stack, Title } from '@mantine/core';
import { AppLink } from '@shared/ui/app-link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keptOptions, leadNameOptions } from '../api/undo-import';

function KeptLink({ id }: { id: string }) {
  const { data: lead } = useQuery(leadNameOptions(id));
  return (
    <Anchor component={AppLink} size="sm" href={`/leads/${id}`}>
      {lead?.name ?? lead?.externalId ?? id}
    </Anchor>
  );
}

/** What people changed after the import: the undo left it to them. */
export function KeptList({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const kept = useQuery(keptOptions(id, true)).data?.items ?? [];
  if (kept.length === 0) return null;
  const label = (field: string): string => (i18n.exists(`lead.field.${field}`) ? t(`lead.field.${field}`) : field);
  return (
    <Stack gap="sm" component="section" aria-label={t('import.kept')}>
      <Title order={2}>{t('import.kept')}</Title>
      <List size="sm">
        {kept.map(({ id: record, fields }) => (
          <List.Item key={record}>
            <KeptLink id={record} />
            {`: ${fields.map(label).join(', ')}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
