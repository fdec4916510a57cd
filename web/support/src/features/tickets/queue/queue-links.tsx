import type { Queue } from '@shared/api/types';
import { sameSearch, type Search } from '@shared/records/filters';
import { IconInbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { searchOfQueue } from '../desk-views';
import { ViewLink } from './view-link';
import classes from './views-nav.module.css';

interface QueueLinksProps {
  queues: readonly Pick<Queue, 'id' | 'name'>[];
  search: Search;
  hrefOf: (search: Search) => string;
  onFollow?: () => void;
}

/** The queues of the workspace, each with what waits in it; nothing where there are none. */
export function QueueLinks({ queues, search, hrefOf, onFollow }: QueueLinksProps) {
  const { t } = useTranslation();
  if (queues.length === 0) return null;
  return (
    <>
      <div className={classes.title}>{t('view.queues')}</div>
      <ul className={classes.list}>
        {queues.map((queue) => (
          <ViewLink
            key={queue.id}
            href={hrefOf(searchOfQueue(queue.id))}
            label={queue.name}
            icon={IconInbox}
            search={searchOfQueue(queue.id)}
            current={sameSearch(searchOfQueue(queue.id), search)}
            onFollow={onFollow}
          />
        ))}
      </ul>
    </>
  );
}
