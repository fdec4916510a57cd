import { ActionIcon, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmarkPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../ui/app-link';
import { searchOfView, viewsOptions } from './api/views';
import { sameSearch, type Search } from './filters';
import { SaveViewDialog } from './save-view-dialog';
import { ViewMenu } from './view-menu';
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
