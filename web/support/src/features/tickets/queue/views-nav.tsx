import { ActionIcon, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLiveQueries } from '@shared/live/use-live';
import { searchOfView, viewsOptions } from '@shared/records/api/views';
import { sameSearch, type Search } from '@shared/records/filters';
import { SaveViewDialog } from '@shared/records/save-view-dialog';
import { ViewMenu } from '@shared/records/view-menu';
import { useQueues } from '@shared/tickets/queues';
import { IconBookmark, IconBookmarkPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ticketCounts } from '../api/keys';
import type { DeskView } from '../desk-views';
import { viewIcons } from '../view-icons';
import { QueueLinks } from './queue-links';
import { ViewLink } from './view-link';
import classes from './views-nav.module.css';

interface ViewsNavProps {
  views: DeskView[];
  search: Search;
  hrefOf: (search: Search) => string;
  onOpen: (search: Search) => void;
  onFollow?: () => void;
}

/** Counts are read anew at most so often, in milliseconds, however much changes. */
const calm = 3_000;

/** Of very many saved views the first are counted. */
const mostCounted = 12;

/** The views of the queue with how much each holds: the ready-made ones, the queues, the saved ones. */
export function ViewsNav({ views, search, hrefOf, onOpen, onFollow }: ViewsNavProps) {
  const { t } = useTranslation();
  const queues = useQueues();
  const [saving, { open, close }] = useDisclosure();
  const saved = useQuery(viewsOptions('ticket')).data?.items ?? [];
  const current = saved.find((view) => view.id === search.view);
  useLiveQueries(['ticket'], [ticketCounts], calm);
  return (
    <>
      <ul className={classes.list}>
        {views.map((view) => (
          <ViewLink
            key={view.name}
            href={hrefOf(view.search)}
            label={t(`view.${view.name}`)}
            icon={viewIcons[view.name]}
            search={view.search}
            current={!current && sameSearch(view.search, search)}
            onFollow={onFollow}
          />
        ))}
      </ul>
      <QueueLinks queues={queues} search={search} hrefOf={hrefOf} onFollow={onFollow} />
      <div className={classes.title}>
        {t('view.saved')}
        <span className={classes.tools}>
          {current && <ViewMenu view={current} search={search} onDeleted={() => onOpen({})} />}
          <Tooltip label={t('shared:views.save')}>
            <ActionIcon size="sm" aria-label={t('shared:views.save')} onClick={open}>
              <IconBookmarkPlus size={16} />
            </ActionIcon>
          </Tooltip>
        </span>
      </div>
      <ul className={classes.list}>
        {saved.map((view, index) => (
          <ViewLink
            key={view.id}
            href={hrefOf(searchOfView(view))}
            label={view.name}
            icon={view.shared ? IconUsers : IconBookmark}
            search={index < mostCounted ? searchOfView(view) : undefined}
            current={view === current}
            onFollow={onFollow}
          />
        ))}
      </ul>
      {saving && (
        <SaveViewDialog
          recordType="ticket"
          search={search}
          onClose={close}
          onSaved={(view) => onOpen(searchOfView(view))}
        />
      )}
    </>
  );
}
