import { Anchor, List, Stack, Title } from '@mantine/core';
import { recordTypeOf, type CrmResource } from '@shared/records/resource';
import { AppLink } from '@shared/ui/app-link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keptOptions, recordNameOptions } from '../api/undo-import';

function KeptLink({ resource, id }: { resource: CrmResource; id: string }) {
  const { data: record } = useQuery(recordNameOptions(resource, id));
  return (
    <Anchor component={AppLink} size="sm" href={`/${resource}/${id}`}>
      {record?.name ?? record?.externalId ?? id}
    </Anchor>
  );
}

/** What people changed after the import: the undo left it to them. */
export function KeptList({ resource, id }: { resource: CrmResource; id: string }) {
  const { t, i18n } = useTranslation();
  const kept = useQuery(keptOptions(resource, id, true)).data?.items ?? [];
  if (kept.length === 0) return null;
  const type = recordTypeOf[resource];
  const label = (field: string): string =>
    i18n.exists(`${type}.field.${field}`) ? t(`${type}.field.${field}`) : field;
  return (
    <Stack gap="sm" component="section" aria-label={t('import.kept')}>
      <Title order={2}>{t('import.kept')}</Title>
      <List size="sm">
        {kept.map(({ id: record, fields }) => (
          <List.Item key={record}>
            <KeptLink resource={resource} id={record} />
            {`: ${fields.map(label).join(', ')}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
