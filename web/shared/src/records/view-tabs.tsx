import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmarkPlus, IconDeviceFloppy, IconDotsVertical, IconTrash, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../api/types';
import { AppLink } from '../ui/app-link';
import { definitionOf, searchOfView, useDeleteView, useUpdateView, viewsOptions } from './api/views';
import type { Search } from './filters';
import { SaveViewDialog } from './save-view-dialog';
import classes from './view-tabs.module.css';

interface ViewTabsProps {
  recordType: string;
  /** The list's search as it stands. */
  search: Search;
  /** Views that nobody had to save: all, mine. The first that fits the search is current. */
  builtIn: { label: string; search: Search }[];
  hrefOf: (search: Search) => string;
  onOpen: (search: Search) => void;
}

/** The saved views of a list as tabs, and saving the list as it stands as one. */
export function ViewTabs({ recordType, search, builtIn, hrefOf, onOpen }: ViewTabsProps) {
  const { t } = useTranslation('shared');
  const [saving, { open, close }] = useDisclosure();
  const views = useQuery(viewsOptions(recordType)).data?.items ?? [];
  const current = views.find((view) => view.id === search.view);
  return (
    <nav className={classes.tabs} aria-label={t('views.label')}>
      {builtIn.map((view) => (
        <AppLink
          key={view.label}
          href={hrefOf(view.search)}
          className={classes.tab}
          aria-current={!current && sameSearch(view.search, search) ? 'page' : undefined}
        >
          {view.label}
        </AppLink>
      ))}
      {views.map((view) => (
        <AppLink
          key={view.id}
          href={hrefOf(searchOfView(view))}
          className={classes.tab}
          aria-current={view === current ? 'page' : undefined}
        >
          {view.name}
          {view.shared && <IconUsers size={14} aria-label={t('views.shared')} />}
        </AppLink>
      ))}
      <Tooltip label={t('views.save')}>
        <ActionIcon aria-label={t('views.save')} onClick={open}>
          <IconBookmarkPlus size={18} />
        </ActionIcon>
      </Tooltip>
      {current && <ViewMenu view={current} search={search} onDeleted={() => onOpen({})} />}
      {saving && (
        <SaveViewDialog
          recordType={recordType}
          search={search}
          onClose={close}
          onSaved={(view) => onOpen(searchOfView(view))}
        />
      )}
    </nav>
  );
}

const sameSearch = (a: Search, b: Search): boolean => JSON.stringify(a) === JSON.stringify(b);

function ViewMenu({ view, search, onDeleted }: { view: SavedView; search: Search; onDeleted: () => void }) {
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
