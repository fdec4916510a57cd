import { api } from '@shared/api/client';
import type { Qualification } from '@shared/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { leadKeys } from './keys';

/** What is done to a lead beyond editing it. Each owns a field that a plain change may not touch. */
export type LeadVerb =
  | { verb: 'qualify'; qualification: Qualification }
  | { verb: 'disqualify'; reasonId: string }
  | { verb: 'assign'; userId: string | null; teamId: string | null }
  | { verb: 'reopen' };

export function runVerb(id: string, action: LeadVerb): Promise<unknown> {
  const params = { path: { id } };
  switch (action.verb) {
    case 'qualify':
      return api.POST('/api/leads/{id}/qualify', { params, body: { qualification: action.qualification } });
    case 'disqualify':
      return api.POST('/api/leads/{id}/disqualify', { params, body: { reasonId: action.reasonId } });
    case 'assign':
      return api.POST('/api/leads/{id}/assign', { params, body: { userId: action.userId, teamId: action.teamId } });
    case 'reopen':
      return api.POST('/api/leads/{id}/reopen', { params });
  }
}

export function useLeadVerb(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (action: LeadVerb) => runVerb(id, action),
    onSuccess: () => client.invalidateQueries({ queryKey: leadKeys.all }),
  });
}
