import { api } from '@shared/api/client';
import { useUndoable } from '@shared/ui/undo';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { leadKeys } from './keys';

interface DeletedLead {
  id: string;
  name: string;
}

const restoreLead = ({ id }: DeletedLead) => api.POST('/api/leads/{id}/restore', { params: { path: { id } } });
const deleteLead = ({ id }: DeletedLead) => api.DELETE('/api/leads/{id}', { params: { path: { id } } });

/** Moves a lead to the bin, where it stays for 30 days, and offers to take it out again. */
export function useDeleteLead() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useUndoable<DeletedLead>({
    run: deleteLead,
    undo: restoreLead,
    done: ({ name }) => t('lead.deleted', { name }),
    settle: () => client.invalidateQueries({ queryKey: [...leadKeys.all, 'list'] }),
  });
}
