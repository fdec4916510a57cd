import type { Deal } from '@shared/api/types';
import { createContext, useContext, type KeyboardEvent } from 'react';
import type { DealVerb } from '../api/deal-verbs';
import type { Place } from '../board';

interface Board {
  /** The past is looked at, or one may only read. */
  readOnly: boolean;
  /** The card whose place is a gap while it is under the pointer. */
  dragged: string | undefined;
  /** The card that the keyboard has taken up. */
  lifted: string | undefined;
  onCardKey: (event: KeyboardEvent, deal: Deal) => void;
  onMove: (deal: Deal, place: Place) => void;
  onVerb: (deal: Deal, action: DealVerb) => void;
  /** Asks why before it is lost. */
  onLose: (deal: Deal) => void;
  stages: { id: string; name: string }[];
}

const BoardContext = createContext<Board | undefined>(undefined);
export const BoardProvider = BoardContext.Provider;

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('BoardProvider is missing');
  return board;
}
