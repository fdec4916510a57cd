import { Anchor, List, Stack, Title } from '@mantine/core';
import { AppLink } from '@shared/ui/app-link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keptOptions } from '../api/undo-import';

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
        {kept.map(({ recordId, name, fields }) => (
          <List.Item key={recordId}>
            <Anchor component={AppLink} size="sm" href={`/leads/${recordId}`}>
              {name ?? recordId}
            </Anchor>
            {`: ${fields.map(label).join(', ')}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
