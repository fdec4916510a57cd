import { api, bodyOf } from '@shared/api/client';
import type { Import } from '@shared/api/types';
import type { CrmResource } from '@shared/records/resource';
import { queryOptions } from '@tanstack/react-query';
import { importKeys } from './keys';

const pollEvery = 700;

export const isRunning = (state: Import['state'] | undefined): boolean => state === 'queued' || state === 'running';

/** One import; asked for again while it runs, and until an undo that was asked for is done. */
export const importOptions = (resource: CrmResource, id: string, awaitingUndo = false) =>
  queryOptions({
    queryKey: importKeys.one(resource, id),
    queryFn: ({ signal }) =>
      bodyOf(api.GET(`/api/${resource}/imports/{id}` as const, { params: { path: { id } }, signal })),
    refetchInterval: (query) => {
      const state = query.state.data?.state;
      return isRunning(state) || state === 'undoing' || (awaitingUndo && state !== 'undone') ? pollEvery : false;
    },
  });
