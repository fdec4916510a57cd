import { api, bodyOf } from '@shared/api/client';
import type { Agent } from '@shared/api/types';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

const selfKey = ['agents', 'me'] as const;

export const agentSelfOptions = () =>
  queryOptions({
    queryKey: selfKey,
    queryFn: ({ signal }) => bodyOf(api.GET('/api/agents/me', { signal })),
    staleTime: 60_000,
  });

/** Says whether one takes new tickets. It shows at once, and goes back when the server refuses. */
export function useSetPresent() {
  const client = useQueryClient();
  const errorText = useErrorText();
  const show = (present: boolean): void => {
    client.setQueryData<Agent>(selfKey, (self) => self && { ...self, present });
  };
  return useMutation({
    networkMode: 'always',
    mutationFn: (present: boolean) => bodyOf(api.PUT('/api/agents/me', { body: { present } })),
    onMutate: show,
    onError: (error, present) => {
      show(!present);
      toastFailure(errorText(error));
    },
    onSuccess: (self) => client.setQueryData(selfKey, self),
  });
}
