import { Text } from '@mantine/core';
import type { Rating } from '@shared/api/types';
import { useTranslation } from 'react-i18next';

/** Which ticket it is about. */
export function TicketLine({ rating: { number, subject } }: { rating: Rating }) {
  const { t } = useTranslation();
  return (
    <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {t('rating.ticket', { number, subject })}
    </Text>
  );
}
