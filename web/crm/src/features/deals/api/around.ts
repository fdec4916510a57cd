import { api, bodyOf } from '@shared/api/client';
import { useQueries, useQuery, queryOptions } from '@tanstack/react-query';

const batch = 50;
const staleTime = 30_000;

/** The ids in groups of a bounded size, in a stable order, so that the same cards ask the same questions. */
export function batches(ids: readonly string[]): string[][] {
  const sorted = [...new Set(ids)].sort();
  return Array.from({ length: Math.ceil(sorted.length / batch) }, (_, i) => sorted.slice(i * batch, (i + 1) * batch));
}

const companiesOptions = (ids: string[]) =>
  queryOptions({
    queryKey: ['companies', 'named', ids],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/companies', {
          params: { query: { filter: { id: { in: ids.join(',') } }, limit: batch } },
          signal,
        }),
      ),
    staleTime,
  });

/** The names of companies, by id; those not loaded yet are absent. */
export function useCompanyNames(ids: (string | null)[]): Map<string, string> {
  const wanted = batches(ids.filter((id) => id !== null));
  return useQueries({
    queries: wanted.map(companiesOptions),
    combine: (answers) => new Map(answers.flatMap(({ data }) => data?.items.map(({ id, name }) => [id, name]) ?? [])),
  });
}

const contactsOptions = (ids: string[]) =>
  queryOptions({
    queryKey: ['contacts', 'named', ids],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/contacts', {
          params: { query: { filter: { id: { in: ids.join(',') } }, limit: batch } },
          signal,
        }),
      ),
    enabled: ids.length > 0,
    staleTime,
  });

/** The people of a deal, with what there is to reach them. */
export const useContacts = (ids: string[]) => useQuery(contactsOptions(batches(ids)[0] ?? [])).data?.items ?? [];
