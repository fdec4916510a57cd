import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Deal } from '@shared/api/types';
import { useUsers } from '@shared/records/api/list-users';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoadMore } from '../api/board';
import { useDealVerb } from '../api/deal-verbs';
import { useMoveCard } from '../api/move-deal';
import { useNextSteps } from '../api/next-steps';
import { withCardAt, type Board, type BoardAsked, type Place } from '../board';
import { nameOfRecord } from '@shared/records/record-name';
import { BoardProvider } from './board-context';
import { BoardZones } from './board-zones';
import classes from './deal-board.module.css';
import { DealCard, type CardFacts } from './deal-card';
import { DealColumn } from './deal-column';
import { LoseDialog } from './lose-dialog';
import { OneColumn } from './one-column';
import { underPointer, useBoardDrag } from './use-board-drag';
import { useBoardKeys } from './use-board-keys';

interface DealBoardProps {
  asked: BoardAsked;
  board: Board;
  readOnly: boolean;
}

// What dnd-kit would say in English; the board says its own in the reader's language.
const silent = { onDragStart: () => '', onDragOver: () => '', onDragEnd: () => '', onDragCancel: () => '' };

/** Deals by stage. Cards are moved by mouse, finger, keyboard or menu, and won or lost where they lie. */
export function DealBoard({ asked, board, readOnly }: DealBoardProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 48em)') ?? false;
  const [losing, setLosing] = useState<Deal>();
  const verb = useDealVerb();
  const move = useMoveCard(asked, board);
  const loadMore = useLoadMore(asked);
  const factsOf = useFactsOf(board);
  const dealOf = (id: string): Deal | undefined =>
    board.columns.flatMap(({ items }) => items).find((deal) => deal.id === id);

  const drop = (id: string, place: Place): void => move.mutate({ id, place });
  const keys = useBoardKeys(board, readOnly, drop);
  const { drag, sensors, handlers } = useBoardDrag(board, drop, (id, zone) => {
    const deal = dealOf(id);
    if (deal && zone === 'win') verb.mutate({ deal, action: { verb: 'win' } });
    else setLosing(deal);
  });
  const shown = (drag ? withCardAt(board, drag.id, drag.place) : keys.shown) ?? board;
  const dragged = drag && dealOf(drag.id);
  const whole = shown.columns.reduce((sum, column) => sum + column.sum, 0);
  const columns = shown.columns.map((column) => (
    <DealColumn
      key={column.stageId}
      column={column}
      share={whole > 0 ? column.sum / whole : 0}
      factsOf={factsOf}
      onEndReached={() => loadMore(column)}
    />
  ));
  return (
    <BoardProvider
      value={{
        readOnly,
        dragged: drag?.id,
        lifted: keys.lifted,
        onCardKey: keys.onCardKey,
        onMove: (deal, place) => drop(deal.id, place),
        onVerb: (deal, action) => verb.mutate({ deal, action }),
        onLose: setLosing,
        stages: board.columns.map(({ stageId, name }) => ({ id: stageId, name })),
      }}
    >
      <DndContext
        sensors={sensors}
        collisionDetection={underPointer}
        measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
        accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
        {...handlers}
      >
        <div className={classes.board} data-phone={phone || undefined}>
          {phone ? <OneColumn columns={shown.columns}>{columns}</OneColumn> : columns}
        </div>
        {drag && <BoardZones />}
        <DragOverlay dropAnimation={null}>
          {dragged && (
            <div className={classes.card} data-overlay>
              <DealCard deal={dragged} title={nameOfRecord(dragged)} {...factsOf(dragged)} />
            </div>
          )}
        </DragOverlay>
      </DndContext>
      <p id="board-instructions" className="visually-hidden">
        {t('board.instructions')}
      </p>
      <p className="visually-hidden" role="status" aria-live="assertive">
        {keys.said}
      </p>
      {losing && (
        <LoseDialog
          deal={losing}
          onClose={() => setLosing(undefined)}
          onLose={(reasonId, note) => {
            verb.mutate({ deal: losing, action: { verb: 'lose', reasonId, note } });
            setLosing(undefined);
          }}
        />
      )}
    </BoardProvider>
  );
}

/** What stands on a card beyond the deal itself: names and the next step, asked for all cards together. */
function useFactsOf(board: Board): (deal: Deal) => CardFacts {
  const deals = board.columns.flatMap(({ items }) => items);
  const { nameOf } = useUsers();
  const next = useNextSteps(deals.map(({ id }) => id));
  return (deal) => ({
    owner: nameOf(deal.ownerId),
    next: next.get(deal.id),
    rottingDays: board.columns.find(({ stageId }) => stageId === deal.stageId)?.rottingDays ?? null,
  });
}
