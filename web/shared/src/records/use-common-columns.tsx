import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormats } from '../lib/use-formats';
import { AppLink } from '../ui/app-link';
import type { Column } from '../ui/data-table';
import { useCustomFields } from './api/list-fields';
import { useUsers } from './api/list-users';
import { fieldText } from './field-values';
import type { RecordLabels } from './record-labels';
import { recordTypeOf, type RecordOf, type Resource } from './resource';

interface ListedRecord {
  id: string;
  ownerId: string | null;
  createdAt: string;
  tags: string[];
  custom: Record<string, unknown>;
}

/** Columns that every list of records has, and the making of others. */
export function useCommonColumns<R extends Resource>(
  resource: R,
  { labelOf, textOf }: RecordLabels,
  nameOf: (record: RecordOf[R]) => string,
) {
  type Row = RecordOf[R] & ListedRecord;
  const format = useFormats();
  const { nameOf: userName } = useUsers();
  const custom = useCustomFields(recordTypeOf[resource]);

  /** A column of one field, shown as the labels say it unless `render` does. */
  const column = (key: string, more: Partial<Column<Row>> = {}): Column<Row> => ({
    key,
    header: labelOf(key),
    width: 'minmax(8rem, 1fr)',
    render: (row): ReactNode => textOf(key, Object.entries(row).find(([field]) => field === key)?.[1]),
    ...more,
  });
  const time = (key: 'createdAt'): Column<Row> =>
    column(key, {
      width: '10rem',
      sortField: key,
      render: (row) => (
        <Text span size="sm" c="dimmed" className="tabular" title={format.dateTime(row[key])}>
          {format.relative(row[key])}
        </Text>
      ),
    });
  return {
    column,
    name: column('name', {
      width: 'minmax(12rem, 2fr)',
      sortField: 'name',
      render: (row) => (
        <Anchor component={AppLink} href={`/${resource}/${row.id}`} size="sm" fw={500} c="var(--mantine-color-text)">
          {nameOf(row)}
        </Anchor>
      ),
    }),
    owner: column('ownerId', { render: (row) => userName(row.ownerId) ?? '' }),
    createdAt: time('createdAt'),
    tags: column('tags', { render: (row) => row.tags.join(', ') }),
    custom: custom.map((field) =>
      column(`custom.${field.key}`, {
        header: field.label,
        sortField: `custom.${field.key}`,
        render: (row) => fieldText(row.custom[field.key]),
      }),
    ),
  };
}
