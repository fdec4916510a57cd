import type { Deal } from '@shared/api/types';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { neighbour, placeOf, samePlace, withCardAt, type Board, type Direction, type Place } from '../board';
import { nameOfRecord } from '@shared/records/record-name';
import { cardId } from './board-card';

interface Lifted {
  deal: Deal;
  place: Place;
}

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The card one comes to by an arrow when none is lifted: up and down the column, or across to the next. */
function besides(board: Board, deal: Deal, direction: Direction): Deal | undefined {
  const place = placeOf(board, deal.id);
  const at = board.columns.findIndex(({ stageId }) => stageId === place?.stageId);
  if (!place) return undefined;
  if (direction === 'up' || direction === 'down')
    return board.columns[at]?.items[place.index + (direction === 'down' ? 1 : -1)];
  const step = direction === 'right' ? 1 : -1;
  for (let next = at + step; board.columns[next]; next += step) {
    const { items } = board.columns[next] ?? { items: [] };
    if (items.length > 0) return items[Math.min(place.index, items.length - 1)];
  }
  return undefined;
}

/** Moving cards without a pointer: Space takes one up, arrows carry it, Space lays it down, Escape leaves it where it was. */
export function useBoardKeys(board: Board | undefined, readOnly: boolean, onDrop: (id: string, place: Place) => void) {
  const { t } = useTranslation();
  const [lifted, setLifted] = useState<Lifted>();
  const [said, setSaid] = useState('');

  // In another column the card is another element: the focus follows it there.
  const place = lifted && `${lifted.place.stageId}/${lifted.place.index}`;
  const id = lifted?.deal.id;
  useEffect(() => {
    if (!id) return;
    const frame = requestAnimationFrame(() => document.getElementById(cardId(id))?.focus());
    return () => cancelAnimationFrame(frame);
  }, [id, place]);

  const words = (at: Place): Record<string, unknown> => {
    const column = board?.columns.find(({ stageId }) => stageId === at.stageId);
    return { stage: column?.name, place: at.index + 1 };
  };
  const carry = (event: KeyboardEvent, current: Lifted, shown: Board): void => {
    const name = nameOfRecord(current.deal);
    const direction = directions[event.key];
    if (direction) {
      const next = neighbour(shown, current.deal.id, current.place, direction);
      setLifted({ ...current, place: next });
      setSaid(t('board.said.over', { name, ...words(next) }));
    } else if (event.key === ' ' || event.key === 'Enter') {
      setLifted(undefined);
      setSaid(t('board.said.dropped', { name, ...words(current.place) }));
      if (!samePlace(current.place, placeOf(shown, current.deal.id))) onDrop(current.deal.id, current.place);
    } else if (event.key === 'Escape') {
      setLifted(undefined);
      setSaid(t('board.said.cancelled', { name }));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onCardKey = (event: KeyboardEvent, deal: Deal): void => {
    if (!board || event.ctrlKey || event.metaKey || event.altKey) return;
    if (lifted) return carry(event, lifted, board);
    const direction = directions[event.key];
    if (event.key === ' ' && !readOnly) {
      const from = placeOf(board, deal.id);
      if (!from) return;
      setLifted({ deal, place: from });
      setSaid(t('board.said.lifted', { name: nameOfRecord(deal), ...words(from) }));
    } else if (direction) {
      const next = besides(board, deal, direction);
      if (next) document.getElementById(cardId(next.id))?.focus();
    } else return;
    event.preventDefault();
  };
  const shown = board && lifted ? withCardAt(board, lifted.deal.id, lifted.place) : board;
  return { shown, lifted: lifted?.deal.id, said, onCardKey };
}
