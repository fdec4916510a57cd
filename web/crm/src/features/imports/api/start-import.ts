import { api, idempotent, startedId } from '@shared/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportMapping } from '../mapping';
import { importKeys } from './keys';
import { uploadOf } from './upload';

interface StartImport {
  file: File;
  mapping: ImportMapping;
}

const startImport = (variables: StartImport): Promise<string> =>
  startedId(
    api.POST('/api/leads/imports', {
      ...uploadOf(variables.file, variables.mapping),
      headers: idempotent(variables),
    }),
  );

export function useStartImport(onSuccess: (id: string) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: startImport,
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: importKeys.all });
      onSuccess(id);
    },
  });
}
