import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import type { Rating } from '@shared/api/types';
import { useApiForm } from '@shared/lib/use-api-form';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';
import { useDay } from '@/lib/use-day';
import { longestComment, ratingSchema, useRate } from '../api/rating';
import { ScoreChoice } from './score-choice';
import { TicketLine } from './ticket-line';

interface RatingFormProps {
  token: string;
  rating: Rating;
  onSaid: () => void;
}

export function RatingForm({ token, rating, onSaid }: RatingFormProps) {
  const { t } = useTranslation();
  const day = useDay();
  const rate = useRate(token);
  const form = useApiForm(ratingSchema, { score: rating.score ?? 0, comment: rating.comment ?? '' });
  const send = form.onSubmit(({ score, comment }) =>
    rate.mutate({ score, comment: comment.trim() || null }, { onSuccess: onSaid, onError: form.showRefusal }),
  );
  return (
    <form onSubmit={send} noValidate aria-label={t('rating.title')}>
      <Stack gap="lg">
        <div>
          <Title order={1}>{t('rating.title')}</Title>
          <TicketLine rating={rating} />
        </div>
        {rating.at && rating.changeableUntil && (
          <Text>{t('rating.saidBefore', { day: day(rating.at), until: day(rating.changeableUntil) })}</Text>
        )}
        <ScoreChoice
          score={form.values.score}
          onChoose={(score) => form.setFieldValue('score', score)}
          error={form.errors.score}
        />
        <Textarea
          label={t('rating.comment')}
          description={t('rating.commentHint')}
          rows={4}
          maxLength={longestComment}
          {...form.getInputProps('comment')}
        />
        <ErrorNote error={rate.error} />
        <Button type="submit" loading={rate.isPending} fullWidth>
          {t(rating.score === null ? 'rating.send' : 'rating.sendAgain')}
        </Button>
        {rating.score === null && (
          <Text size="sm" c="dimmed">
            {t('rating.changeable')}
          </Text>
        )}
      </Stack>
    </form>
  );
}
