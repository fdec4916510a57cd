import { Button, Group, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface ItemColumn<Item> {
  title: string;
  cell: (item: Item) => ReactNode;
}

interface ItemTableProps<Item> {
  label: string;
  items: Item[];
  nameOf: (item: Item) => string;
  columns: ItemColumn<Item>[];
  onEdit?: (item: Item) => void;
  onDelete: (item: Item) => void;
  /** Some stay. */
  mayDelete?: (item: Item) => boolean;
}

/** A short list with what can be done to each of its items. */
export function ItemTable<Item extends { id: string }>(props: ItemTableProps<Item>) {
  const { label, items, nameOf, columns, onEdit, onDelete, mayDelete = () => true } = props;
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table fz="sm" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ title }) => (
              <Table.Th key={title}>{title}</Table.Th>
            ))}
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              {columns.map(({ title, cell }, place) => (
                <Table.Td key={title} fw={place === 0 ? 500 : undefined}>
                  {cell(item)}
                </Table.Td>
              ))}
              <Table.Td>
                <Group gap="xs" justify="end" wrap="nowrap">
                  {onEdit && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('settings.editOf', { name: nameOf(item) })}
                      onClick={() => onEdit(item)}
                    >
                      {t('settings.edit')}
                    </Button>
                  )}
                  {mayDelete(item) && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="red"
                      aria-label={t('settings.deleteOf', { name: nameOf(item) })}
                      onClick={() => onDelete(item)}
                    >
                      {t('settings.delete')}
                    </Button>
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
