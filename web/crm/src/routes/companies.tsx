import { useMay, useSession } from '@shared/auth/use-session';
import { BulkBar } from '@shared/records/bulk-bar';
import { RecordListPage } from '@shared/records/record-list-page';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreate } from '@/app/create-context';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { CompanyTable, defaultSort } from '@/features/contacts/components/contact-tables';
import { sharedCompanyFields } from '@/features/contacts/contact-fields';
import { useCompanyColumns, usualCompanyColumns } from '@/features/contacts/use-contact-columns';
import { useCompanyFilters } from '@/features/contacts/use-contact-filters';
import { useCompanyLabels } from '@/features/contacts/use-contact-labels';

export function CompaniesRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const mayWrite = useMay('companies:write');
  const create = useCreate();
  const { labelOf } = useCompanyLabels();
  return (
    <RecordListPage
      resource="companies"
      title={t('nav.companies')}
      search={useSearch({ strict: false })}
      hrefOf={(search) => withSearch(paths.companies, search)}
      columns={useCompanyColumns()}
      usualColumns={usualCompanyColumns}
      defaultSort={defaultSort}
      fields={useCompanyFilters()}
      builtIn={[
        { label: t('company.all'), search: {} },
        { label: t('company.mine'), search: { 'filter[ownerId]': me.id } },
      ]}
      mayWrite={mayWrite}
      table={(props) => <CompanyTable {...props} onCreate={mayWrite ? create.company : undefined} />}
      bulk={(props) => <BulkBar resource="companies" sharedFields={sharedCompanyFields} labelOf={labelOf} {...props} />}
    />
  );
}
