import { api, bodyOf, idempotent } from '@shared/api/client';
import { useUndoable } from '@shared/ui/undo';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

const key = ['blocked-senders'];

export const blockedSendersOptions = () =>
  queryOptions({ queryKey: key, queryFn: ({ signal }) => bodyOf(api.GET('/api/blocked-senders', { signal })) });

const block = (address: string) => {
  const body = { address };
  return bodyOf(api.POST('/api/blocked-senders', { body, headers: idempotent(body) }));
};

export function useBlockSender(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: block,
    onSuccess,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}

interface BlockedSender {
  id: string;
  address: string;
}

/** Lets a sender in again, and offers to take that back. */
export function useUnblockSender() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useUndoable<BlockedSender>({
    run: ({ id }) => api.DELETE('/api/blocked-senders/{id}', { params: { path: { id } } }),
    undo: ({ address }) => block(address),
    done: ({ address }) => t('settings.blocked.letIn', { address }),
    settle: () => client.invalidateQueries({ queryKey: key }),
  });
}
