import { api, idempotent, startedId } from '@shared/api/client';
import type { CrmResource } from '@shared/records/resource';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportMapping } from '../mapping';
import { importKeys } from './keys';
import { uploadOf } from './upload';

interface StartImport {
  file: File;
  mapping: ImportMapping;
}

const startImport = (resource: CrmResource, variables: StartImport): Promise<string> =>
  startedId(
    api.POST(`/api/${resource}/imports` as const, {
      ...uploadOf(variables.file, variables.mapping),
      headers: idempotent(variables),
    }),
  );

export function useStartImport(resource: CrmResource, onSuccess: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (started: StartImport) => startImport(resource, started),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: importKeys.all(resource) });
      onSuccess(id);
    },
  });
}
