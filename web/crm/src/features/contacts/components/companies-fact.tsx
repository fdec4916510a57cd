import { Text, TextInput } from '@mantine/core';
import type { ContactCompany } from '@shared/api/types';
import { useRecordName } from '@shared/records/api/record-names';
import { RecordPicker } from '@shared/records/record-picker';
import { useTranslation } from 'react-i18next';
import { ItemsFact } from './items-fact';

interface CompaniesFactProps {
  items: readonly ContactCompany[];
  readOnly: boolean;
  error?: string;
  onSave: (items: ContactCompany[]) => void;
}

/** Where someone works, and as what. */
export function CompaniesFact(props: CompaniesFactProps) {
  const { t } = useTranslation();
  return (
    <ItemsFact
      label={t('contact.field.companies')}
      blank={{ companyId: '', role: null, primary: false }}
      isFilled={({ companyId }) => companyId !== ''}
      show={(item) => <Place item={item} />}
      edit={({ companyId, role }, change, index) => (
        <>
          <RecordPicker
            flex="1 1 100%"
            resource="companies"
            autoFocus={index === 0}
            aria-label={t('company.one')}
            placeholder={t('company.one')}
            value={companyId || null}
            onChange={(id) => change({ companyId: id ?? '' })}
          />
          <TextInput
            flex={1}
            aria-label={t('contact.role')}
            placeholder={t('contact.role')}
            value={role ?? ''}
            onChange={(event) => change({ role: event.currentTarget.value || null })}
          />
        </>
      )}
      {...props}
    />
  );
}

function Place({ item }: { item: ContactCompany }) {
  const name = useRecordName({ type: 'company', id: item.companyId });
  return (
    <>
      {name ?? '…'}
      {item.role && (
        <Text span size="xs" c="dimmed">
          {` ${item.role}`}
        </Text>
      )}
    </>
  );
}
