import { Text } from '@mantine/core';
import { useFormats } from '@shared/lib/use-formats';
import { RelatedRecords } from '@shared/records/related-records';
import { useTranslation } from 'react-i18next';

interface OpenDealsProps {
  companyId: string | null;
  requesterId: string | null;
}

/** What is being sold to them right now: the company's deals, else the person's. */
export function OpenDeals({ companyId, requesterId }: OpenDealsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const of: Record<string, string> = companyId ? { companyId } : { contactIds: requesterId ?? '' };
  return (
    <RelatedRecords
      resource="deals"
      title={t('customer.deals')}
      filter={{ ...of, status: 'open' }}
      none={t('customer.noDeals')}
      end={({ amount }) =>
        amount && (
          <Text size="xs" c="dimmed" flex="none" className="tabular">
            {format.shortMoney(amount.amount, amount.currency)}
          </Text>
        )
      }
    />
  );
}
