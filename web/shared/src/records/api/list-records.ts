import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { toApiFilter, type ListState } from '../filters';
import type { RecordOf, Resource } from '../resource';

type Asked = Pick<ListState, 'q' | 'filters' | 'sort'>;

export interface RecordPage<Row> {
  items: Row[];
  nextCursor: string | null;
  total: number;
  totalIsEstimate?: boolean | null;
}

export const listKey = (resource: Resource, { q, filters, sort }: Asked) =>
  [resource, 'list', { q, filters, sort }] as const;

/** The order of lists that name none. */
export const newestFirst = '-createdAt';

/** A list of records, page after page while one scrolls. `defaultSort` is its order where the state names none. */
export const recordListOptions = <Kind extends Resource>(resource: Kind, state: Asked, defaultSort: string) =>
  infiniteQueryOptions({
    queryKey: listKey(resource, state),
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        q: state.q || undefined,
        sort: state.sort || defaultSort,
        filter: toApiFilter(state.filters),
        limit: 100,
        cursor: pageParam,
      };
      const page: unknown = await bodyOf(
        api.GET(`/api/${resource as Resource}` as const, { params: { query }, signal }),
      );
      // The client knows that a resource answers with one kind of record or another, not with which.
      return page as RecordPage<RecordOf[Kind]>;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

interface FewQuery {
  q?: string;
  filter?: Record<string, string | Record<string, string>>;
  sort?: string;
  limit: number;
}

/** The first few of a list: for panels beside a record and on the home screen. */
export const fewRecordsOptions = <Kind extends Resource>(resource: Kind, query: FewQuery) =>
  queryOptions({
    queryKey: [resource, 'list', 'few', query],
    queryFn: async ({ signal }) => {
      const page: unknown = await bodyOf(
        api.GET(`/api/${resource as Resource}` as const, { params: { query }, signal }),
      );
      return page as RecordPage<RecordOf[Kind]>;
    },
    placeholderData: keepPreviousData,
  });
