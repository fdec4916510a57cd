import { sameSearch, type Search } from '@shared/records/filters';
import { IconInbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { unfinished } from '../ticket-fields';
import { ViewLink } from './view-link';
import classes from './views-nav.module.css';

/** A place where tickets wait for an agent. */
export interface Queue {
  id: string;
  name: string;
}

interface QueueLinksProps {
  queues: readonly Queue[];
  search: Search;
  hrefOf: (search: Search) => string;
  onFollow?: () => void;
}

const searchOf = ({ id }: Queue): Search => ({
  'filter[status][in]': unfinished.join(','),
  'filter[queueId]': id,
});

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
            href={hrefOf(searchOf(queue))}
            label={queue.name}
            icon={IconInbox}
            search={searchOf(queue)}
            current={sameSearch(searchOf(queue), search)}
            onFollow={onFollow}
          />
        ))}
      </ul>
    </>
  );
}
