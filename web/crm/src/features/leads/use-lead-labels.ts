import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { fieldText } from '@shared/records/field-values';
import { useFormats } from '@shared/lib/use-formats';
import { useTranslation } from 'react-i18next';
import { useReasons } from './api/disqualify-reasons';

const times = new Set(['createdAt', 'updatedAt', 'convertedAt', 'deletedAt']);

/** The names of a lead's fields and of their values, as history and filters say them. */
export function useLeadLabels() {
  const { t, i18n } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const reasons = useReasons();
  const custom = useCustomFields('lead');

  const labelOf = (field: string): string => {
    if (field.startsWith('custom.')) {
      const key = field.slice('custom.'.length);
      return custom.find((definition) => definition.key === key)?.label ?? key;
    }
    return i18n.exists(`lead.field.${field}`) ? t(`lead.field.${field}`) : field;
  };

  const textOf = (field: string, value: unknown): string => {
    const text = fieldText(value);
    if (text === '') return '';
    if (field === 'status') return t(`lead.status.${text}`);
    if (field === 'qualification') return t(`lead.qualification.${text}`);
    if (field === 'ownerId') return nameOf(text) ?? text;
    if (field === 'disqualifyReasonId') return reasons.find((reason) => reason.id === text)?.name ?? text;
    return times.has(field) ? format.dateTime(text) : text;
  };

  return { labelOf, textOf };
}
