import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, idempotent, startedId } from '../../api/client';
import type { BulkRequest, Job } from '../../api/types';
import type { Resource } from '../resource';

const pollEvery = 700;

export const isOver = (job: Job | undefined): boolean =>
  job !== undefined && !['queued', 'running', 'undoing'].includes(job.state);

/** A bulk job, asked for again until it is over. */
export const jobOptions = (resource: Resource, id: string) =>
  queryOptions({
    queryKey: [resource, 'jobs', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET(`/api/${resource}/jobs/{id}` as const, { params: { path: { id } }, signal })),
    refetchInterval: (query) => (isOver(query.state.data) ? false : pollEvery),
  });

export function useStartBulk(resource: Resource, onStarted: (jobId: string) => void) {
  return useMutation({
    mutationFn: (body: BulkRequest) =>
      startedId(api.POST(`/api/${resource}/bulk` as const, { body, headers: idempotent(body) })),
    onSuccess: onStarted,
  });
}

/** Takes a whole bulk job back. The offer outlives the screen it was made on, so the failure is told here. */
export function useUndoJob(resource: Resource, onError: (error: Error) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.POST(`/api/${resource}/jobs/{id}/undo` as const, { params: { path: { id } } }),
    onError,
    onSuccess: () => client.invalidateQueries({ queryKey: [resource] }),
  });
}
