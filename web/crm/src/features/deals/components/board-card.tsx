import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { Deal } from '@shared/api/types';
import { AppLink, useNavigation } from '@shared/ui/app-link';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfRecord } from '@shared/records/record-name';
import { useBoard } from './board-context';
import { CardMenu } from './card-menu';
import classes from './deal-board.module.css';
import { DealCard, type CardFacts } from './deal-card';

interface BoardCardProps {
  deal: Deal;
  facts: CardFacts;
}

export const cardId = (dealId: string): string => `card-${dealId}`;

/** A card in its column: dragged by mouse or finger, lifted by the space bar on its name, opened by Enter or a click. */
export function BoardCard({ deal, facts }: BoardCardProps) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const board = useBoard();
  const drag = useDraggable({ id: deal.id, disabled: board.readOnly });
  const drop = useDroppable({ id: deal.id, data: { stageId: deal.stageId } });
  const lifted = board.lifted === deal.id;
  const href = `/deals/${deal.id}`;
  const open = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, a')) return;
    go(href);
  };
  const title = (
    <AppLink
      id={cardId(deal.id)}
      href={href}
      draggable={false}
      className={classes.link}
      aria-roledescription={board.readOnly ? undefined : t('board.card')}
      aria-describedby={board.readOnly ? undefined : 'board-instructions'}
      onKeyDown={(event) => board.onCardKey(event, deal)}
    >
      {nameOfRecord(deal)}
    </AppLink>
  );
  return (
    // A click on the card is a longer way to its link, which the keyboard has.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={(node) => {
        drag.setNodeRef(node);
        drop.setNodeRef(node);
      }}
      aria-label={nameOfRecord(deal)}
      className={classes.card}
      data-gap={board.dragged === deal.id || undefined}
      data-lifted={lifted || undefined}
      data-fixed={board.readOnly || undefined}
      onClick={open}
      {...(board.readOnly ? {} : drag.listeners)}
    >
      <DealCard deal={deal} title={title} {...facts} menu={board.readOnly ? undefined : <CardMenu deal={deal} />} />
    </article>
  );
}
