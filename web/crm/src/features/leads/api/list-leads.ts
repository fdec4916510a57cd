import { api, bodyOf } from '@shared/api/client';
import { toApiFilter, type ListState } from '@shared/records/filters';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { leadKeys } from './keys';

export const defaultSort = '-createdAt';

/** A list of leads, page after page while one scrolls. */
export const listLeadsOptions = (state: ListState) =>
  infiniteQueryOptions({
    queryKey: leadKeys.list(state),
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/leads', {
          params: {
            query: {
              q: state.q || undefined,
              sort: state.sort || defaultSort,
              filter: toApiFilter(state.filters),
              limit: 100,
              cursor: pageParam,
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
