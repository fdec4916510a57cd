import { useDroppable } from '@dnd-kit/core';
import { IconThumbDown, IconTrophy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './deal-board.module.css';
import type { Zone } from './use-board-drag';

/** While a card is dragged: where it is let go to be won or lost. */
export function BoardZones() {
  return (
    <div className={classes.zones}>
      <DropZone zone="lose" />
      <DropZone zone="win" />
    </div>
  );
}

function DropZone({ zone }: { zone: Zone }) {
  const { t } = useTranslation();
  const { setNodeRef, isOver } = useDroppable({ id: zone });
  const Glyph = zone === 'win' ? IconTrophy : IconThumbDown;
  return (
    <div ref={setNodeRef} className={classes.zone} data-zone={zone} data-over={isOver || undefined}>
      <Glyph size={20} stroke={1.6} aria-hidden />
      {t(`deal.${zone}`)}
    </div>
  );
}
