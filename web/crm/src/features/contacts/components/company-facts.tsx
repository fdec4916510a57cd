import type { Company } from '@shared/api/types';
import { RecordFacts, type Fact } from '@shared/records/record-facts';
import { RecordPicker } from '@shared/records/record-picker';
import { FieldRow } from '@shared/ui/inline-field';
import { useTranslation } from 'react-i18next';
import { companyFields } from '../contact-fields';
import { useCompanyLabels } from '../use-contact-labels';
import { AddressFact } from './address-fact';

interface CompanyFactsProps {
  company: Company;
  startsEditing?: boolean;
  readOnly: boolean;
}

/** Everything known about a company, edited where it stands. */
export function CompanyFacts({ company, startsEditing, readOnly }: CompanyFactsProps) {
  const { t } = useTranslation();
  const { labelOf, textOf } = useCompanyLabels();
  const facts: Fact[] = [
    ...companyFields.map(({ key, type }) => ({ key, type, label: labelOf(key), value: company[key] ?? '' })),
    {
      key: 'annualRevenue',
      type: 'number',
      label: labelOf('annualRevenue'),
      value: company.annualRevenue ? String(company.annualRevenue.amount) : '',
      display: textOf('annualRevenue', company.annualRevenue),
      parse: (text) => (text ? Number(text) : null),
    },
    {
      key: 'address',
      label: labelOf('address'),
      value: '',
      control: (onSave, error) => <AddressFact address={company.address} {...{ onSave, error, readOnly }} />,
    },
    {
      key: 'parentId',
      label: labelOf('parentId'),
      value: '',
      control: (onSave, error) => (
        <FieldRow label={labelOf('parentId')}>
          <RecordPicker
            resource="companies"
            aria-label={labelOf('parentId')}
            placeholder={readOnly ? '—' : t('shared:inline.add')}
            readOnly={readOnly}
            value={company.parentId}
            error={error}
            onChange={onSave}
          />
        </FieldRow>
      ),
    },
  ];
  return (
    <RecordFacts
      resource="companies"
      record={company}
      facts={facts}
      textOf={textOf}
      startsEditing={startsEditing}
      readOnly={readOnly}
    />
  );
}
