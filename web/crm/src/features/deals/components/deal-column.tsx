import { useDroppable } from '@dnd-kit/core';
import { Progress, Text, Title } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hasMore, type Column } from '../board';
import { BoardCard } from './board-card';
import { useBoard } from './board-context';
import classes from './deal-board.module.css';
import type { CardFacts } from './deal-card';

interface DealColumnProps {
  column: Column;
  /** The share of the whole board's value that lies here. */
  share: number;
  factsOf: (deal: Deal) => CardFacts;
  onEndReached: () => void;
}

const cardHeight = 124;
const gap = 8;

export const columnId = (stageId: string): string => `column-${stageId}`;

/** A stage: what lies in it in figures, and its cards, as many as fit on the screen. */
export function DealColumn({ column, share, factsOf, onEndReached }: DealColumnProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const board = useBoard();
  const { setNodeRef, isOver } = useDroppable({ id: columnId(column.stageId), data: { stageId: column.stageId } });
  const { items } = column;
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    gap,
    overscan: 6,
    initialRect: { width: 272, height: 768 },
  });
  const shown = virtual.getVirtualItems();
  const more = hasMore(column);
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= items.length - 5) onEndReached();
  }, [more, items.length, last, onEndReached]);
  const lifted = items.findIndex(({ id }) => id === board.lifted);
  useEffect(() => {
    if (lifted >= 0) virtual.scrollToIndex(lifted);
  }, [lifted, virtual]);

  return (
    <section className={classes.column} aria-label={column.name} data-over={isOver || undefined}>
      <ColumnHead column={column} share={share} />
      <div
        ref={(node) => {
          scroller.current = node;
          setNodeRef(node);
        }}
        className={classes.cards}
      >
        {items.length === 0 && (
          <Text size="sm" c="dimmed" ta="center" py="lg">
            {t('board.emptyColumn')}
          </Text>
        )}
        <ul className={classes.list} style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const deal = items[index];
            return (
              deal && (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className={classes.slot}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <BoardCard deal={deal} facts={factsOf(deal)} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function ColumnHead({ column, share }: { column: Column; share: number }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <header className={classes.head}>
      <div className={classes.headLine}>
        <Title order={2} className={classes.headName}>
          {column.name}
        </Title>
        <Text size="sm" c="dimmed" className="tabular" aria-label={t('board.count', { count: column.count })}>
          {format.number(column.count)}
        </Text>
      </div>
      <div className={classes.headLine}>
        <Text size="sm" fw={500} className="tabular">
          {format.shortMoney(column.sum)}
        </Text>
        <Text size="xs" c="dimmed" className="tabular" title={t('board.weightedHint', { percent: column.probability })}>
          {t('board.weighted', { sum: format.shortMoney(column.weightedSum) })}
        </Text>
      </div>
      <Progress value={share * 100} size={3} aria-hidden />
    </header>
  );
}
