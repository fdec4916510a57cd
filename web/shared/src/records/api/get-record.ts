import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { RecordOf, Resource } from '../resource';
import { recordKey } from './update-record';

/** One record, as it is or as it was. */
export const recordOptions = <Kind extends Resource>(resource: Kind, id: string, asOf?: string) =>
  queryOptions({
    queryKey: recordKey(resource, id, asOf),
    queryFn: async ({ signal }) => {
      const record: unknown = await bodyOf(
        api.GET(`/api/${resource as Resource}/{id}` as const, { params: { path: { id }, query: { asOf } }, signal }),
      );
      return record as RecordOf[Kind]; // one resource answers with its own kind of record
    },
    staleTime: asOf ? Infinity : undefined,
  });
