import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './deal-board.module.css';

/** Stands where the columns will. */
export function BoardSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.board} role="status" aria-label={t('shared:loading')}>
      {[3, 4, 2, 3, 1].map((cards, column) => (
        <div key={column} className={classes.column}>
          <div className={classes.head}>
            <Skeleton h={14} w="60%" />
            <Skeleton h={12} w="40%" />
          </div>
          {Array.from({ length: cards }, (_, card) => (
            <Skeleton key={card} h={112} mb="sm" radius="md" />
          ))}
        </div>
      ))}
    </div>
  );
}
