import { Rating as Stars, Text, Title } from '@mantine/core';
import type { Satisfaction } from '@shared/api/types';
import { useTranslation } from 'react-i18next';

/** How glad the customer was with the help; nothing where they did not say. */
export function Rating({ satisfaction }: { satisfaction: Satisfaction | null }) {
  const { t } = useTranslation();
  if (!satisfaction) return null;
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
