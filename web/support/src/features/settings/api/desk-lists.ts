import { api, bodyOf, etagOf, idempotent, mergePatch } from '@shared/api/client';
import type { Article, BusinessCalendar, Macro, MailAddress, Queue, RoutingRule, SlaPolicy } from '@shared/api/types';
import { useUndoable } from '@shared/ui/undo';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** The short lists that the desk works with, each kept at its own path of the API in the same way. */
export interface ItemOf {
  queues: Queue;
  'business-calendars': BusinessCalendar;
  'sla-policies': SlaPolicy;
  macros: Macro;
  'mail/addresses': MailAddress;
  articles: Article;
  'routing-rules': RoutingRule;
}
export type DeskList = keyof ItemOf;

/** The most that one page of a list holds; lists of settings are shorter. */
const limit = 200;

/** The document types each list by itself; they are written alike. */
const pathOf = (list: DeskList) => `/api/${list}` as '/api/queues';
const onePathOf = (list: DeskList) => `/api/${list}/{id}` as '/api/queues/{id}';

async function getItems<List extends DeskList>(list: List, signal: AbortSignal): Promise<{ items: ItemOf[List][] }> {
  const page: unknown = await bodyOf(api.GET(pathOf(list), { params: { query: { limit } }, signal }));
  return page as { items: ItemOf[List][] }; // one list answers with its own kind of item
}

export const deskListOptions = <List extends DeskList>(list: List) =>
  queryOptions({ queryKey: [list], queryFn: ({ signal }) => getItems(list, signal), staleTime: 60_000 });

/** The items of a list, for choosing among; empty until loaded. */
export const useItems = <List extends DeskList>(list: List): ItemOf[List][] =>
  useQuery(deskListOptions(list)).data?.items ?? [];

export interface SaveItem {
  /** Absent for a new one. */
  id?: string;
  /** The version that the change was made from. */
  version?: number;
  body: Record<string, unknown>;
}

const saveItem = (list: DeskList, { id, version, body }: SaveItem): Promise<unknown> =>
  id === undefined
    ? bodyOf(api.POST(pathOf(list), { body, headers: idempotent(body) }))
    : bodyOf(
        api.PATCH(onePathOf(list), {
          params: { path: { id } },
          body,
          headers: { ...mergePatch, ...(version === undefined ? {} : { 'If-Match': etagOf(version) }) },
        }),
      );

export function useSaveItem(list: DeskList, onSuccess?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (save: SaveItem) => saveItem(list, save),
    onSuccess,
    onSettled: () => client.invalidateQueries({ queryKey: [list] }),
  });
}

interface DeletedItem {
  id: string;
  name: string;
}

/** Deletes at once and offers to take it back. */
export function useDeleteItem(list: DeskList) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useUndoable<DeletedItem>({
    run: ({ id }) => api.DELETE(onePathOf(list), { params: { path: { id } } }),
    undo: ({ id }) => api.POST(`/api/${list}/{id}/restore` as '/api/queues/{id}/restore', { params: { path: { id } } }),
    done: ({ name }) => t('settings.deleted', { name }),
    settle: () => client.invalidateQueries({ queryKey: [list] }),
  });
}
