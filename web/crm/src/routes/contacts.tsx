import { useMay, useSession } from '@shared/auth/use-session';
import { RecordListPage } from '@shared/records/record-list-page';
import { BulkBar } from '@shared/records/bulk-bar';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreate } from '@/app/create-context';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { ContactTable, defaultSort } from '@/features/contacts/components/contact-tables';
import { sharedContactFields } from '@/features/contacts/contact-fields';
import { useContactColumns, usualContactColumns } from '@/features/contacts/use-contact-columns';
import { useContactFilters } from '@/features/contacts/use-contact-filters';
import { useContactLabels } from '@/features/contacts/use-contact-labels';

export function ContactsRoute() {
  const { t } = useTranslation();
  const me = useSession();
  const mayWrite = useMay('contacts:write');
  const create = useCreate();
  const { labelOf } = useContactLabels();
  return (
    <RecordListPage
      resource="contacts"
      title={t('nav.contacts')}
      search={useSearch({ strict: false })}
      hrefOf={(search) => withSearch(paths.contacts, search)}
      columns={useContactColumns()}
      usualColumns={usualContactColumns}
      defaultSort={defaultSort}
      fields={useContactFilters()}
      builtIn={[
        { label: t('contact.all'), search: {} },
        { label: t('contact.mine'), search: { 'filter[ownerId]': me.id } },
        { label: t('contact.customers'), search: { 'filter[lifecycle][in]': 'customer,advocate' } },
      ]}
      mayWrite={mayWrite}
      table={(props) => <ContactTable {...props} onCreate={mayWrite ? create.contact : undefined} />}
      bulk={(props) => <BulkBar resource="contacts" sharedFields={sharedContactFields} labelOf={labelOf} {...props} />}
    />
  );
}
