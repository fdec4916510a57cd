import { api, bodyOf } from '@shared/api/client';
import type { Ticket } from '@shared/api/types';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showTicket } from './show-ticket';

const macrosOptions = () =>
  queryOptions({
    queryKey: ['macros', 'all'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/macros', { params: { query: { limit: 200, sort: 'name' } }, signal })),
    staleTime: 60_000,
  });

/** Answers that are given often; empty until loaded. */
export const useMacros = () => useQuery(macrosOptions()).data?.items ?? [];

/** Uses a macro on a ticket: what it does is done, and its text comes back filled in. */
export function useMacro(ticket: Ticket) {
  const client = useQueryClient();
  const errorText = useErrorText();
  return useMutation({
    networkMode: 'always',
    mutationFn: (macroId: string) =>
      bodyOf(api.POST('/api/tickets/{id}/macros/{macroId}', { params: { path: { id: ticket.id, macroId } } })),
    onSuccess: ({ ticket: changed }) => showTicket(client, changed.id, changed),
    onError: (error) => toastFailure(errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
