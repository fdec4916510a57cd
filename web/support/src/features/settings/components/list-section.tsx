import { Button } from '@mantine/core';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { deskListOptions, useDeleteItem, type DeskList, type ItemOf } from '../api/desk-lists';
import { ItemTable, type ItemColumn } from './item-table';

interface ListSectionProps<List extends DeskList> {
  list: List;
  title: string;
  hint: string;
  /** Said when there is nothing yet. */
  empty: string;
  /** On the button that makes one. */
  add: string;
  nameOf: (item: ItemOf[List]) => string;
  columns: ItemColumn<ItemOf[List]>[];
  /** Some stay. */
  mayDelete?: (item: ItemOf[List]) => boolean;
  /** The form over one item; undefined makes a new one. */
  dialog: (item: ItemOf[List] | undefined, onClose: () => void) => ReactNode;
}

/** A list of settings: read, written in a form beside it, deleted with a way back. */
export function ListSection<List extends DeskList>(props: ListSectionProps<List>) {
  const { list, title, hint, empty, add, nameOf, columns, mayDelete, dialog } = props;
  const items = useQuery(deskListOptions(list));
  const remove = useDeleteItem(list);
  const [editing, setEditing] = useState<ItemOf[List] | 'new'>();
  return (
    <SettingsSection
      title={title}
      hint={hint}
      query={items}
      empty={empty}
      action={<Button onClick={() => setEditing('new')}>{add}</Button>}
      dialogs={editing && dialog(editing === 'new' ? undefined : editing, () => setEditing(undefined))}
    >
      <ItemTable
        label={title}
        items={items.data?.items ?? []}
        nameOf={nameOf}
        columns={columns}
        mayDelete={mayDelete}
        onEdit={setEditing}
        onDelete={(item) => remove.mutate({ id: item.id, name: nameOf(item) })}
      />
    </SettingsSection>
  );
}
