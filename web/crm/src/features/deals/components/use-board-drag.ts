import {
  closestCenter,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragMoveEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { useRef, useState } from 'react';
import { placeOf, samePlace, withCardAt, type Board, type Place } from '../board';
import { columnId } from './deal-column';

/** Where a dragged card may be dropped beside the columns. */
export type Zone = 'win' | 'lose';

interface Drag {
  id: string;
  place: Place;
}

/** What lies under the pointer: a zone or a card before the column around it. */
export const underPointer: CollisionDetection = (args) => {
  const hits = pointerWithin(args);
  if (hits.length === 0) return args.pointerCoordinates ? [] : closestCenter(args);
  return hits.toSorted(
    (a, b) => Number(String(a.id).startsWith('column-')) - Number(String(b.id).startsWith('column-')),
  );
};

/** Below the middle of a card means: under it. */
function isBelow(event: DragMoveEvent): boolean {
  const moved = event.active.rect.current.translated;
  const over = event.over?.rect;
  return !!moved && !!over && moved.top + moved.height / 2 > over.top + over.height / 2;
}

function targetOf(event: DragMoveEvent, board: Board, drag: Drag): Place | undefined {
  const over = event.over ? String(event.over.id) : undefined;
  if (!over || over === drag.id) return undefined;
  const column = board.columns.find(({ stageId }) => columnId(stageId) === over);
  if (column) {
    // In the room below the cards it goes to the end, unless it lies in this column already.
    return column.stageId === drag.place.stageId
      ? undefined
      : { stageId: column.stageId, index: column.items.filter(({ id }) => id !== drag.id).length };
  }
  const card = placeOf(withCardAt(board, drag.id, drag.place), over);
  if (!card) return undefined;
  const others = board.columns
    .find(({ stageId }) => stageId === card.stageId)
    ?.items.filter(({ id }) => id !== drag.id)
    .findIndex(({ id }) => id === over);
  return { stageId: card.stageId, index: (others ?? 0) + (isBelow(event) ? 1 : 0) };
}

/** Dragging by mouse and finger: the card's place follows the pointer as a gap, and is kept where it is let go. */
export function useBoardDrag(
  board: Board | undefined,
  onDrop: (id: string, place: Place) => void,
  onZone: (id: string, zone: Zone) => void,
) {
  const [drag, setDrag] = useState<Drag>();
  // A quick hand lets go before React has drawn the last move: what counts is what the handlers said.
  const held = useRef<Drag>(undefined);
  const hold = (next: Drag | undefined): void => {
    held.current = next;
    setDrag(next);
  };
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that moves at once scrolls; one that stays takes the card up.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const onDragStart = ({ active }: DragStartEvent): void => {
    const id = String(active.id);
    const place = board && placeOf(board, id);
    if (place) hold({ id, place });
  };
  const onDragMove = (event: DragMoveEvent): void => {
    const now = held.current;
    if (!board || !now) return;
    const place = targetOf(event, board, now);
    if (place && !samePlace(place, now.place)) hold({ ...now, place });
  };
  const onDragEnd = (event: DragMoveEvent): void => {
    onDragMove(event);
    const now = held.current;
    hold(undefined);
    if (!board || !now) return;
    const over = event.over?.id;
    if (over === 'win' || over === 'lose') onZone(now.id, over);
    else if (over !== undefined && !samePlace(now.place, placeOf(board, now.id))) onDrop(now.id, now.place);
  };
  return { drag, sensors, handlers: { onDragStart, onDragMove, onDragEnd, onDragCancel: () => hold(undefined) } };
}
