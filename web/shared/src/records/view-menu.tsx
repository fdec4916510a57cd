import { ActionIcon, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconDotsVertical, IconTrash, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../api/types';
import { definitionOf, useDeleteView, useUpdateView } from './api/views';
import type { Search } from './filters';

interface ViewMenuProps {
  view: SavedView;
  /** The list's search as it stands. */
  search: Search;
  onDeleted: () => void;
}

/** What can be done with the saved view that is shown. */
export function ViewMenu({ view, search, onDeleted }: ViewMenuProps) {
  const { t } = useTranslation('shared');
  const update = useUpdateView();
  const remove = useDeleteView(onDeleted);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon aria-label={t('views.menu', { name: view.name })}>
          <IconDotsVertical size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconDeviceFloppy size={16} />}
          onClick={() => update.mutate({ id: view.id, definition: definitionOf(search) })}
        >
          {t('views.update')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUsers size={16} />}
          onClick={() => update.mutate({ id: view.id, shared: !view.shared })}
        >
          {t(view.shared ? 'views.unshare' : 'views.share')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => remove.mutate(view.id)}>
          {t('views.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
