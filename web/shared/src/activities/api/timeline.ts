import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { RecordRef } from '../../api/types';

const pageSize = 30;

export const timelineKey = ['timeline'] as const;

/** Everything that happened around a record, newest first. People and companies gather what happened to what is theirs. */
export const timelineOptions = ({ type, id }: RecordRef) =>
  infiniteQueryOptions({
    queryKey: [...timelineKey, type, id],
    queryFn: ({ pageParam, signal }) => {
      const page = { cursor: pageParam, limit: pageSize };
      const path = { id };
      if (type === 'contact')
        return bodyOf(api.GET('/api/contacts/{id}/timeline', { params: { path, query: page }, signal }));
      if (type === 'company')
        return bodyOf(api.GET('/api/companies/{id}/timeline', { params: { path, query: page }, signal }));
      return bodyOf(api.GET('/api/timeline', { params: { query: { about: `${type}:${id}`, ...page } }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
