import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import type { RecordRef } from '../../api/types';
import { nameOfRecord } from '../record-name';
import { resourceOf, type Resource } from '../resource';

/** How long a question waits for others to join it, in milliseconds; and how many fit into one. */
const gather = 10;
const most = 100;

type Waiting = Map<string, ((name: string | null) => void)[]>;
const waiting = new Map<Resource, Waiting>();

async function ask(resource: Resource, ids: string[]): Promise<Map<string, string>> {
  const query = { filter: { id: { in: ids.join(',') } }, limit: most };
  const { items } = await bodyOf(api.GET(`/api/${resource}` as const, { params: { query } }));
  return new Map(items.map((record) => [record.id, nameOfRecord(record)]));
}

/** Asks for the names of everything that was wanted meanwhile. What cannot be learnt stays without a name. */
async function flush(resource: Resource): Promise<void> {
  const wanted = [...(waiting.get(resource) ?? [])];
  waiting.delete(resource);
  for (let from = 0; from < wanted.length; from += most) {
    const some = wanted.slice(from, from + most);
    const names = await ask(
      resource,
      some.map(([id]) => id),
    ).catch(() => new Map<string, string>());
    some.forEach(([id, tell]) => tell.forEach((told) => told(names.get(id) ?? null)));
  }
}

function nameOf(resource: Resource, id: string): Promise<string | null> {
  return new Promise((told) => {
    const ids: Waiting = waiting.get(resource) ?? new Map();
    if (ids.size === 0) setTimeout(() => void flush(resource), gather);
    ids.set(id, [...(ids.get(id) ?? []), told]);
    waiting.set(resource, ids);
  });
}

/** What a record is called; null where it is gone. A screen full of names is one question for each kind of record. */
export const recordNameOptions = (record: RecordRef | undefined) => {
  const resource = record && resourceOf(record.type);
  return queryOptions({
    queryKey: [resource ?? 'records', 'name', record?.id],
    queryFn: () => (resource && record ? nameOf(resource, record.id) : null),
    enabled: resource !== undefined,
    staleTime: 60_000,
  });
};

export const useRecordName = (record: RecordRef | undefined): string | undefined =>
  useQuery(recordNameOptions(record)).data ?? undefined;
