import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, idempotent } from '../../api/client';
import type { RecordOf, Resource } from '../resource';
import { recordKey } from './update-record';

/** Creates a record; sent again it makes no second one. */
export function useCreateRecord<Kind extends Resource>(resource: Kind, onSuccess: (record: RecordOf[Kind]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Record<string, unknown>) => {
      const created: unknown = await bodyOf(
        api.POST(`/api/${resource as Resource}` as const, { body, headers: idempotent(body) }),
      );
      return created as RecordOf[Kind]; // one resource answers with its own kind of record
    },
    onSuccess: async (record) => {
      client.setQueryData(recordKey(resource, record.id), record);
      await client.invalidateQueries({ queryKey: [resource, 'list'] });
      onSuccess(record);
    },
  });
}
