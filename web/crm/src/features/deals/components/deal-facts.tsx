import { MultiSelect } from '@mantine/core';
import type { Deal } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { RecordFacts, type Fact } from '@shared/records/record-facts';
import { RecordPicker } from '@shared/records/record-picker';
import { FieldRow } from '@shared/ui/inline-field';
import { useTranslation } from 'react-i18next';
import { useProducts } from '@shared/deals/catalogues';
import { useDealLabels } from '../use-deal-labels';
import { ContactsSelect } from './party-select';

interface DealFactsProps {
  deal: Deal;
  startsEditing?: boolean;
  readOnly: boolean;
}

export function DealFacts({ deal, startsEditing, readOnly }: DealFactsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { textOf } = useDealLabels();
  const products = useProducts();
  const label = (key: string): string => t(`deal.field.${key}`);
  const text = (key: 'name' | 'source' | 'region' | 'externalId'): Fact => ({
    key,
    label: label(key),
    value: deal[key] ?? '',
  });
  const facts: Fact[] = [
    text('name'),
    {
      key: 'amount',
      label: label('amount'),
      type: 'number',
      value: deal.amount ? String(deal.amount.amount) : '',
      display: deal.amount ? format.money(deal.amount.amount, deal.amount.currency) : '',
      parse: (typed) => (typed === '' ? null : Number(typed)),
    },
    {
      key: 'expectedCloseDate',
      label: label('expectedCloseDate'),
      type: 'date',
      value: deal.expectedCloseDate ?? '',
      display: deal.expectedCloseDate ? format.date(deal.expectedCloseDate) : '',
    },
    text('source'),
    text('region'),
    text('externalId'),
  ];
  return (
    <RecordFacts
      resource="deals"
      record={deal}
      facts={facts}
      textOf={textOf}
      startsEditing={startsEditing}
      readOnly={readOnly}
    >
      {(save) => (
        <>
          <FieldRow label={label('companyId')}>
            <RecordPicker
              resource="companies"
              aria-label={label('companyId')}
              placeholder={readOnly ? undefined : t('shared:inline.add')}
              value={deal.companyId}
              readOnly={readOnly}
              onChange={(companyId) => save('companyId', label('companyId'), { companyId })}
            />
          </FieldRow>
          <FieldRow label={label('contactIds')}>
            <ContactsSelect
              aria-label={label('contactIds')}
              placeholder={readOnly || deal.contactIds.length > 0 ? undefined : t('shared:inline.add')}
              value={deal.contactIds}
              readOnly={readOnly}
              onChange={(contactIds) => save('contactIds', label('contactIds'), { contactIds })}
            />
          </FieldRow>
          <FieldRow label={label('productIds')}>
            <MultiSelect
              aria-label={label('productIds')}
              placeholder={readOnly || deal.productIds.length > 0 ? undefined : t('shared:inline.add')}
              data={products.map(({ id, name }) => ({ value: id, label: name }))}
              value={deal.productIds}
              readOnly={readOnly}
              searchable
              onChange={(productIds) => save('productIds', label('productIds'), { productIds })}
            />
          </FieldRow>
        </>
      )}
    </RecordFacts>
  );
}
