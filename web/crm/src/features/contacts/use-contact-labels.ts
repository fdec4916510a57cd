import { useRecordLabels, type RecordLabels } from '@shared/records/record-labels';
import { useTranslation } from 'react-i18next';
import { partsText } from './parts-text';

/** The names of a person's fields and of their values. */
export function useContactLabels(): RecordLabels {
  const { t } = useTranslation();
  return useRecordLabels('contact', (field, text, value) =>
    field === 'lifecycle' ? t(`contact.lifecycle.${text}`) : partsText(value),
  );
}

/** The names of a company's fields and of their values. */
export function useCompanyLabels(): RecordLabels {
  return useRecordLabels('company', (_field, _text, value) => partsText(value));
}
