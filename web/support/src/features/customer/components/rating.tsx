import { Rating as Stars, Text, Title } from '@mantine/core';
import type { Satisfaction } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useTranslation } from 'react-i18next';

interface RatingProps {
  satisfaction: Satisfaction | null;
  /** When they were asked. */
  askedAt: string | null;
}

/** How glad the customer was with the help; nothing where nobody asked and they did not say. */
export function Rating({ satisfaction, askedAt }: RatingProps) {
  const { t } = useTranslation();
  const format = useFormats();
  if (!satisfaction)
    return askedAt ? (
      <section aria-label={t('customer.satisfaction')}>
        <Title order={2}>{t('customer.satisfaction')}</Title>
        <Text size="sm" c="dimmed">
          {t('customer.ratingAsked', { when: format.relative(askedAt) })}
        </Text>
      </section>
    ) : null;
  const { score, comment } = satisfaction;
  return (
    <section aria-label={t('customer.satisfaction')}>
      <Title order={2}>{t('customer.satisfaction')}</Title>
      {score !== null && (
        <Text size="sm" component="div" py="xs" style={{ display: 'flex', gap: 'var(--mantine-spacing-sm)' }}>
          <span aria-hidden>
            <Stars value={score} readOnly size="xs" color="accent" />
          </span>
          {t('customer.score', { score })}
        </Text>
      )}
      {comment && <Text size="sm">{comment}</Text>}
    </section>
  );
}
