import { Button, Group } from '@mantine/core';
import type { Company, Contact } from '@shared/api/types';
import { nameOfRecord } from '@shared/records/record-name';
import { newestFirst } from '@shared/records/api/list-records';
import { CompactRow, RecordTable, type RecordTableProps } from '@shared/records/record-table';
import { useNavigation } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { IconAddressBook, IconBuilding, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mainOf } from '../main-of';
import { LifecyclePill } from './lifecycle';

export const defaultSort = newestFirst;

interface Creating {
  /** Offered when there is not one yet. */
  onCreate?: () => void;
}

export function ContactTable({ onCreate, ...props }: RecordTableProps<Contact> & Creating) {
  const { t } = useTranslation();
  return (
    <RecordTable
      resource="contacts"
      label={t('nav.contacts')}
      defaultSort={defaultSort}
      nameOf={nameOfRecord}
      compact={(contact) => (
        <CompactRow
          title={nameOfRecord(contact)}
          subtitle={[contact.jobTitle, mainOf(contact.emails)?.address, mainOf(contact.phones)?.number]
            .filter(Boolean)
            .join(' · ')}
          end={<LifecyclePill lifecycle={contact.lifecycle} />}
        />
      )}
      empty={
        <NoneYet
          title={t('contact.none')}
          hint={t('contact.noneHint')}
          importWords={t('import.of.contacts.new')}
          create={t('contact.new')}
          icon={IconAddressBook}
          importHref="/contacts/imports/new"
          onCreate={onCreate}
        />
      }
      {...props}
    />
  );
}

export function CompanyTable({ onCreate, ...props }: RecordTableProps<Company> & Creating) {
  const { t } = useTranslation();
  return (
    <RecordTable
      resource="companies"
      label={t('nav.companies')}
      defaultSort={defaultSort}
      nameOf={nameOfRecord}
      compact={(company) => (
        <CompactRow
          title={nameOfRecord(company)}
          subtitle={[company.industry, company.region, company.domain].filter(Boolean).join(' · ')}
        />
      )}
      empty={
        <NoneYet
          title={t('company.none')}
          hint={t('company.noneHint')}
          importWords={t('import.of.companies.new')}
          create={t('company.new')}
          icon={IconBuilding}
          importHref="/companies/imports/new"
          onCreate={onCreate}
        />
      }
      {...props}
    />
  );
}

interface NoneYetProps extends Creating {
  title: string;
  hint: string;
  /** The words of the buttons. */
  importWords: string;
  create: string;
  icon: Icon;
  importHref: string;
}

function NoneYet({ title, hint, importWords, create, icon, importHref, onCreate }: NoneYetProps) {
  const { go } = useNavigation();
  return (
    <EmptyState title={title} hint={hint} icon={icon}>
      {onCreate && (
        <Group>
          <Button onClick={() => go(importHref)}>{importWords}</Button>
          <Button variant="default" onClick={onCreate}>
            {create}
          </Button>
        </Group>
      )}
    </EmptyState>
  );
}
