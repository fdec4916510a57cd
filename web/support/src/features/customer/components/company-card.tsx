import { Text, Title } from '@mantine/core';
import { RecordLink } from '@shared/records/record-link';
import { useTranslation } from 'react-i18next';

/** Where the person works, with the way to it in the CRM. */
export function CompanyCard({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('customer.company')}>
      <Title order={2}>{t('customer.company')}</Title>
      <Text size="sm" py="xs">
        <RecordLink alone record={{ type: 'company', id }} />
      </Text>
    </section>
  );
}
