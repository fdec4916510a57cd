import type { Company, Contact } from '@shared/api/types';
import { nameOfRecord } from '@shared/records/record-name';
import { RecordLink } from '@shared/records/record-link';
import { useCommonColumns } from '@shared/records/use-common-columns';
import type { Column } from '@shared/ui/data-table';
import { LifecyclePill } from './components/lifecycle';
import { mainOf } from './main-of';
import { useCompanyLabels, useContactLabels } from './use-contact-labels';

export const usualContactColumns = ['name', 'companies', 'emails', 'phones', 'lifecycle', 'ownerId'];
export const usualCompanyColumns = ['name', 'industry', 'region', 'size', 'domain', 'ownerId', 'createdAt'];

/** Every column the list of people can show. */
export function useContactColumns(): Column<Contact>[] {
  const common = useCommonColumns('contacts', useContactLabels(), nameOfRecord);
  const { column } = common;
  return [
    common.name,
    column('companies', {
      width: 'minmax(10rem, 1.5fr)',
      render: ({ companies }) => {
        const main = mainOf(companies);
        return main && <RecordLink alone record={{ type: 'company', id: main.companyId }} />;
      },
    }),
    column('emails', { width: 'minmax(11rem, 1.5fr)', render: ({ emails }) => mainOf(emails)?.address }),
    column('phones', { width: '10rem', render: ({ phones }) => mainOf(phones)?.number }),
    column('lifecycle', {
      width: '9rem',
      sortField: 'lifecycle',
      render: ({ lifecycle }) => <LifecyclePill lifecycle={lifecycle} />,
    }),
    column('jobTitle'),
    column('source', { sortField: 'source' }),
    common.owner,
    common.createdAt,
    column('address', { width: 'minmax(10rem, 1.5fr)' }),
    column('birthday'),
    column('taxId'),
    column('externalId'),
    common.tags,
    ...common.custom,
  ];
}

/** Every column the list of companies can show. */
export function useCompanyColumns(): Column<Company>[] {
  const common = useCommonColumns('companies', useCompanyLabels(), nameOfRecord);
  const { column } = common;
  return [
    common.name,
    column('industry', { sortField: 'industry' }),
    column('region', { width: '7rem', sortField: 'region' }),
    column('size', { width: '8rem', sortField: 'size' }),
    column('domain', { width: 'minmax(9rem, 1fr)' }),
    column('annualRevenue', { align: 'end', sortField: 'annualRevenue' }),
    column('parentId', {
      render: ({ parentId }) => parentId && <RecordLink alone record={{ type: 'company', id: parentId }} />,
    }),
    common.owner,
    common.createdAt,
    column('taxId'),
    column('address', { width: 'minmax(10rem, 1.5fr)' }),
    column('externalId'),
    common.tags,
    ...common.custom,
  ];
}
