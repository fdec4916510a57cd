import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useUndoable } from '../../ui/undo';
import type { Resource } from '../resource';

interface DeletedRecord {
  id: string;
  name: string;
}

/** Moves a record to the bin, where it stays for 30 days, and offers to take it out again. */
export function useDeleteRecord(resource: Resource) {
  const { t } = useTranslation('shared');
  const client = useQueryClient();
  return useUndoable<DeletedRecord>({
    run: ({ id }) => api.DELETE(`/api/${resource}/{id}` as const, { params: { path: { id } } }),
    undo: ({ id }) => api.POST(`/api/${resource}/{id}/restore` as const, { params: { path: { id } } }),
    done: ({ name }) => t('record.deleted', { name }),
    settle: () => client.invalidateQueries({ queryKey: [resource] }),
  });
}
