import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { CustomField } from '../../api/types';

export const fieldsKey = ['fields'] as const;

/** The custom fields of one kind of record. */
export const fieldsOptions = (recordType: string) =>
  queryOptions({
    queryKey: [...fieldsKey, recordType],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/fields', { params: { query: { limit: 200, filter: { recordType } } }, signal })),
    staleTime: 60_000,
  });

export const useCustomFields = (recordType: string): CustomField[] =>
  useQuery(fieldsOptions(recordType)).data?.items ?? [];
