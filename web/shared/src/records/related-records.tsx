import { Anchor, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toQueryString } from '../api/query-string';
import { AppLink } from '../ui/app-link';
import { ErrorNote } from '../ui/error-state';
import { PanelSkeleton } from '../ui/skeletons';
import { fewRecordsOptions } from './api/list-records';
import { RecordLink } from './record-link';
import { nameOfRecord } from './record-name';
import { listHref, recordTypeOf, type RecordOf, type Resource } from './resource';

interface RelatedRecordsProps<Kind extends Resource> {
  resource: Kind;
  title: string;
  filter: Record<string, string>;
  /** Said where there are none. */
  none: string;
  /** Beside the name. */
  note?: (record: RecordOf[Kind]) => string | null | undefined;
  end?: (record: RecordOf[Kind]) => ReactNode;
}

const shown = 8;

/** The records of one kind that belong to the one looked at: the newest, and the way to the rest. */
export function RelatedRecords<Kind extends Resource>(props: RelatedRecordsProps<Kind>) {
  const { resource, title, filter, none, note, end } = props;
  const { t } = useTranslation('shared');
  const found = useQuery(fewRecordsOptions(resource, { filter, sort: '-createdAt', limit: shown }));
  const items = found.data?.items ?? [];
  const more = (found.data?.total ?? 0) > shown;
  return (
    <section aria-label={title}>
      <Group justify="space-between">
        <Title order={2}>{title}</Title>
        {more && (
          <Anchor component={AppLink} size="sm" href={`${listHref(resource)}?${toQueryString({ filter })}`}>
            {t('record.seeAll', { count: found.data?.total })}
          </Anchor>
        )}
      </Group>
      <ErrorNote error={found.error} />
      {found.isPending && <PanelSkeleton rows={2} />}
      {found.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      {items.map((record) => (
        <Group key={record.id} justify="space-between" wrap="nowrap" gap="sm" py="xs">
          <Text size="sm" truncate>
            <RecordLink alone record={{ type: recordTypeOf[resource], id: record.id }} name={nameOfRecord(record)} />
            {note?.(record) && (
              <Text span size="sm" c="dimmed">
                {` ${note(record)}`}
              </Text>
            )}
          </Text>
          {end?.(record)}
        </Group>
      ))}
    </section>
  );
}
