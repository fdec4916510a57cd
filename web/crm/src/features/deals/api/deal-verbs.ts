import { api } from '@shared/api/client';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure, toastUndo } from '@shared/ui/toasts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { withoutCard, type Board } from '../board';
import { nameOfRecord } from '@shared/records/record-name';
import { dealKeys } from './keys';
import { moveDeal } from './move-deal';

/** What is done to a deal beyond editing it. Each owns a field that a plain change may not touch. */
export type DealVerb =
  | { verb: 'move'; stageId: string }
  | { verb: 'win' }
  | { verb: 'lose'; reasonId: string; note: string }
  | { verb: 'reopen' }
  | { verb: 'assign'; userId: string | null };

function runVerb({ id, teamId }: Deal, action: DealVerb): Promise<unknown> {
  const params = { path: { id } };
  switch (action.verb) {
    case 'move':
      return moveDeal(id, { stageId: action.stageId });
    case 'win':
      return api.POST('/api/deals/{id}/win', { params });
    case 'lose':
      return api.POST('/api/deals/{id}/lose', {
        params,
        body: { reasonId: action.reasonId, note: action.note.trim() || undefined },
      });
    case 'reopen':
      return api.POST('/api/deals/{id}/reopen', { params });
    case 'assign':
      return api.POST('/api/deals/{id}/assign', { params, body: { userId: action.userId, teamId } });
  }
}

/** What takes a verb back; a reopened deal is closed again as it was. */
function inverseOf(deal: Deal, { verb }: DealVerb): DealVerb | undefined {
  if (verb === 'move') return { verb, stageId: deal.stageId };
  if (verb === 'win' || verb === 'lose') return { verb: 'reopen' };
  if (verb === 'assign') return { verb, userId: deal.ownerId };
  if (deal.status === 'won') return { verb: 'win' };
  return deal.lostReasonId ? { verb: 'lose', reasonId: deal.lostReasonId, note: deal.lostNote ?? '' } : undefined;
}

interface RunVerb {
  deal: Deal;
  action: DealVerb;
}

/** Does something to a deal, says so, and offers to take it back. What closes one leaves every board at once. */
export function useDealVerb() {
  const { t } = useTranslation();
  const format = useFormats();
  const client = useQueryClient();
  const errorText = useErrorText();
  const onError = (error: unknown): void => toastFailure(errorText(error));
  const settle = () => client.invalidateQueries({ queryKey: dealKeys.all });
  const back = useMutation({
    mutationFn: ({ deal, action }: RunVerb) => runVerb(deal, action),
    onError,
    onSettled: settle,
  });
  return useMutation({
    mutationFn: ({ deal, action }: RunVerb) => runVerb(deal, action),
    onMutate: ({ deal, action }) => {
      if (action.verb === 'win' || action.verb === 'lose')
        client.setQueriesData<Board>({ queryKey: dealKeys.boards }, (board) => board && withoutCard(board, deal.id));
    },
    onError,
    onSettled: settle,
    onSuccess: (_, { deal, action }) => {
      const inverse = inverseOf(deal, action);
      const amount = deal.amount ? format.money(deal.amount.amount, deal.amount.currency) : undefined;
      const words = { name: nameOfRecord(deal), amount };
      const message =
        action.verb === 'win' && amount ? t('deal.done.wonAmount', words) : t(`deal.done.${action.verb}`, words);
      if (inverse)
        toastUndo({
          message,
          label: t('shared:undo'),
          good: action.verb === 'win',
          onUndo: () => back.mutate({ deal, action: inverse }),
        });
    },
  });
}
