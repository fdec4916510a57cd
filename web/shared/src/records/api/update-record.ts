import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error';
import { api, bodyOf, etagOf, mergePatch } from '../../api/client';
import type { RecordOf, Resource } from '../resource';

export interface RecordPatch {
  tags?: string[];
  custom?: Record<string, unknown>;
  [field: string]: unknown;
}

export interface UpdateRecord {
  id: string;
  /** The version the patch was made from; undefined overwrites whatever is there. */
  version: number | undefined;
  patch: RecordPatch;
}

export const recordKey = (resource: Resource, id: string, asOf?: string) =>
  [resource, 'one', id, asOf ?? 'now'] as const;

/** The record as someone else left it, when a change was refused because of that. */
export function currentOf<Row>(error: unknown): Row | undefined {
  if (!(error instanceof ApiError) || error.status !== 412) return undefined;
  const body = error.body;
  const current = typeof body === 'object' && body !== null && 'current' in body ? body.current : body;
  return isRecord(current) ? (current as Row) : undefined;
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value;

/** Changes a record. It shows at once, and goes back when the server refuses. */
export function useUpdateRecord<Kind extends Resource>(resource: Kind) {
  type Row = RecordOf[Kind];
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version, patch }: UpdateRecord): Promise<Row> => {
      const changed: unknown = await bodyOf(
        api.PATCH(`/api/${resource as Resource}/{id}` as const, {
          params: { path: { id } },
          body: patch,
          headers: { ...mergePatch, ...(version === undefined ? {} : { 'If-Match': etagOf(version) }) },
        }),
      );
      return changed as Row; // one resource answers with its own kind of record
    },
    onMutate: async ({ id, patch }) => {
      const key = recordKey(resource, id);
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<Row>(key);
      if (before)
        client.setQueryData<Row>(key, {
          ...before,
          ...patch,
          tags: patch.tags ?? before.tags,
          custom: { ...before.custom, ...patch.custom },
        });
      return before;
    },
    onError: (error, { id }, before) => {
      client.setQueryData(recordKey(resource, id), currentOf<Row>(error) ?? before);
    },
    onSuccess: (record) => client.setQueryData(recordKey(resource, record.id), record),
    onSettled: () => client.invalidateQueries({ queryKey: [resource] }),
  });
}
