import { api } from '@shared/api/client';
import type { DealMove } from '@shared/api/types';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cardAbove, withCardAt, type Board, type BoardAsked, type Place } from '../board';
import { dealKeys } from './keys';

export const moveDeal = (id: string, body: DealMove) =>
  api.POST('/api/deals/{id}/move', { params: { path: { id } }, body });

interface CardMove {
  id: string;
  place: Place;
}

/** Moves a card at once, and puts it back where the server refuses. */
export function useMoveCard(asked: BoardAsked, board: Board | undefined) {
  const client = useQueryClient();
  const errorText = useErrorText();
  const key = dealKeys.board(asked);
  return useMutation({
    mutationFn: ({ id, place }: CardMove) =>
      moveDeal(id, { stageId: place.stageId, afterId: board && cardAbove(board, id, place) }),
    onMutate: async ({ id, place }) => {
      // Before anything is awaited: the card must not be seen going back and forth.
      const before = client.getQueryData<Board>(key);
      if (before) client.setQueryData(key, withCardAt(before, id, place));
      await client.cancelQueries({ queryKey: key });
      return before;
    },
    onError: (error, _, before) => {
      client.setQueryData(key, before);
      toastFailure(errorText(error));
    },
    onSettled: () => client.invalidateQueries({ queryKey: dealKeys.all }),
  });
}
