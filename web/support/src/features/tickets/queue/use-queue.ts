import { useLiveQueries } from '@shared/live/use-live';
import { recordListOptions } from '@shared/records/api/list-records';
import type { ListState } from '@shared/records/filters';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ticketLists } from '../api/keys';
import { usualOrder } from '../desk-views';

/** The list is read anew at most so often, in milliseconds: a busy desk changes all the time. */
const calm = 1_000;

/** The tickets of a view, as far as they are loaded; what others change appears by itself. */
export function useQueue(state: ListState) {
  const found = useInfiniteQuery(recordListOptions('tickets', state, usualOrder));
  useLiveQueries(['ticket'], [ticketLists], calm);
  const pages = found.data?.pages ?? [];
  return {
    found,
    tickets: pages.flatMap((page) => page.items),
    total: pages[0]?.total ?? 0,
    estimate: pages[0]?.totalIsEstimate ?? false,
  };
}
