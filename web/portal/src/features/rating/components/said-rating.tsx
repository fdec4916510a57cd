import { Button, Stack, Text, Title } from '@mantine/core';
import type { Rating } from '@shared/api/types';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '@/lib/use-day';
import classes from './said-rating.module.css';
import { TicketLine } from './ticket-line';

interface SaidRatingProps {
  rating: Rating;
  /** It was said just now. */
  thanks?: boolean;
  /** None: it is too late for that. */
  onChange?: () => void;
}

/** What the customer said of the help. */
export function SaidRating({ rating, thanks = false, onChange }: SaidRatingProps) {
  const { t } = useTranslation();
  const day = useDay();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever listens hears what came of it.
  useEffect(() => {
    if (thanks) title.current?.focus();
  }, [thanks]);
  const { score, comment, at, changeableUntil } = rating;
  return (
    <Stack gap="lg" align="flex-start">
      <div>
        <Title order={1} ref={title} tabIndex={-1} className={classes.title}>
          {t(thanks ? 'rating.thanks' : 'rating.final')}
        </Title>
        <TicketLine rating={rating} />
      </div>
      {score !== null && (
        <div className={classes.said}>
          <Text fw={600}>{t('rating.given', { score, word: t(`rating.word.${score}`) })}</Text>
          {comment && <Text className={classes.comment}>{comment}</Text>}
          {at && (
            <Text size="sm" c="dimmed">
              {day(at)}
            </Text>
          )}
        </div>
      )}
      <Text>
        {onChange && changeableUntil ? t('rating.until', { day: day(changeableUntil) }) : t('rating.finalHint')}
      </Text>
      {onChange && (
        <Button variant="default" onClick={onChange}>
          {t('rating.change')}
        </Button>
      )}
    </Stack>
  );
}
