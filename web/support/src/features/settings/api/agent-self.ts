import { api, bodyOf } from '@shared/api/client';
import type { AgentRequest } from '@shared/api/types';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const agentSelfOptions = () =>
  queryOptions({
    queryKey: ['agents', 'me'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/agents/me', { signal })),
  });

/** Changes what an agent says of themselves. */
export function useSaveAgentSelf(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AgentRequest) => bodyOf(api.PUT('/api/agents/me', { body })),
    onSuccess: (agent) => {
      client.setQueryData(agentSelfOptions().queryKey, agent);
      onSuccess();
    },
  });
}
