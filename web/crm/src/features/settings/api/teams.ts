import { api, bodyOf, idempotent, mergePatch } from '@shared/api/client';
import type { TeamRequest } from '@shared/api/types';
import { teamsKey } from '@shared/records/api/list-teams';
import { usersKey } from '@shared/records/api/list-users';
import { useMutation, useQueryClient } from '@tanstack/react-query';

interface SaveTeam extends TeamRequest {
  /** Absent for a new team. */
  id?: string;
}

const saveTeam = ({ id, ...body }: SaveTeam) =>
  id === undefined
    ? bodyOf(api.POST('/api/teams', { body, headers: idempotent(body) }))
    : bodyOf(api.PATCH('/api/teams/{id}', { params: { path: { id } }, body, headers: mergePatch }));

function useInvalidateTeams() {
  const client = useQueryClient();
  return () =>
    Promise.all([client.invalidateQueries({ queryKey: teamsKey }), client.invalidateQueries({ queryKey: usersKey })]);
}

export function useSaveTeam(onSuccess?: () => void) {
  const invalidate = useInvalidateTeams();
  return useMutation({
    mutationFn: saveTeam,
    onSuccess: async () => {
      await invalidate();
      onSuccess?.();
    },
  });
}

export function useDeleteTeam() {
  const invalidate = useInvalidateTeams();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/teams/{id}', { params: { path: { id } } }),
    onSuccess: invalidate,
  });
}
