import { useQueries } from '@tanstack/react-query';
import type { RecordRef } from '../../api/types';
import { fewRecordsOptions } from '../../records/api/list-records';
import { nameOfRecord } from '../../records/record-name';
import { resourceOf, type Resource } from '../../records/resource';

/** At most so many ids in one question: what a list answers at once. */
const most = 200;

/** What records of any kind are called: one question for each kind, not one for each record. */
export function useRecordNames(refs: readonly RecordRef[]): (ref: RecordRef) => string | undefined {
  const ids = new Map<Resource, Set<string>>();
  for (const { type, id } of refs) {
    const resource = resourceOf(type);
    if (resource) ids.set(resource, (ids.get(resource) ?? new Set()).add(id));
  }
  const names = useQueries({
    queries: [...ids].map(([resource, wanted]) => ({
      ...fewRecordsOptions(resource, {
        filter: { id: { in: [...wanted].sort().slice(0, most).join(',') } },
        limit: most,
      }),
      staleTime: 60_000,
    })),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => (data?.items ?? []).map((record) => [record.id, nameOfRecord(record)]))),
  });
  return ({ id }) => names.get(id);
}
