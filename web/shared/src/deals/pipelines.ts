import { api, bodyOf } from '../api/client';
import type { Pipeline, Stage } from '../api/types';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { catalogueKeys } from './keys';

export const pipelinesOptions = () =>
  queryOptions({
    queryKey: catalogueKeys.pipelines,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/pipelines', { params: { query: { limit: 100 } }, signal })),
    staleTime: 60_000,
  });

interface Pipelines {
  pipelines: Pipeline[];
  /** Where deals go for which nobody names a pipeline. */
  usual: Pipeline | undefined;
  stageOf: (stageId: string | null | undefined) => Stage | undefined;
}

/** The pipelines with their stages; empty until loaded. */
export function usePipelines(): Pipelines {
  const pipelines = useQuery(pipelinesOptions()).data?.items ?? [];
  return {
    pipelines,
    usual: pipelines.find((pipeline) => pipeline.default) ?? pipelines[0],
    stageOf: (stageId) => pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === stageId),
  };
}
