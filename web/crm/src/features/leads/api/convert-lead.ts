import { api, bodyOf } from '@shared/api/client';
import type { Conversion, ConvertedTo } from '@shared/api/types';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { leadKeys } from './keys';

const pollEvery = 1_000;

export interface ConvertLead {
  dealName?: string;
  amount?: number;
  pipelineId?: string;
}

/** Makes a contact, a company and a deal of a lead. Undefined where that goes on in the background, a service being slow or away. */
export function useConvertLead(id: string, onSuccess: (became: ConvertedTo | undefined) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ConvertLead) => {
      const { data, response } = await api.POST('/api/leads/{id}/convert', { params: { path: { id } }, body });
      return response.status === 202 ? undefined : data;
    },
    onSuccess: async (became) => {
      await client.invalidateQueries({ queryKey: leadKeys.all });
      onSuccess(became);
    },
  });
}

/** How a conversion stands; asked for again until it is over. */
export const conversionOptions = (id: string) =>
  queryOptions({
    queryKey: [...leadKeys.all, 'conversion', id],
    queryFn: ({ signal }): Promise<Conversion> =>
      bodyOf(api.GET('/api/leads/{id}/conversion', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data?.state === 'running' ? pollEvery : false),
  });

/** The pipelines that a deal can begin in. */
export const pipelineChoicesOptions = () =>
  queryOptions({
    queryKey: ['pipelines'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/pipelines', { params: { query: { limit: 100 } }, signal })),
    staleTime: 60_000,
  });
