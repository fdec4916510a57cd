import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/use-formats';
import { useCustomFields } from './api/list-fields';
import { useUsers } from './api/list-users';
import { fieldText } from './field-values';
import type { RecordType } from './resource';

/** The names of a record's fields and of their values, as facts, history, filters and conflicts say them. */
export interface RecordLabels {
  labelOf: (field: string) => string;
  textOf: (field: string, value: unknown) => string;
}

const times = new Set(['createdAt', 'updatedAt', 'convertedAt', 'deletedAt', 'wonAt', 'lostAt', 'stageSince']);
const dates = new Set(['birthday', 'expectedCloseDate']);

/**
 * Labels of one kind of record: its fields are named `<type>.field.<key>` in the app's catalogue. `valueText` says in
 * words what only the feature knows: a status, a stage, a reason.
 */
export function useRecordLabels(
  type: RecordType,
  valueText?: (field: string, text: string, value: unknown) => string | undefined,
): RecordLabels {
  const { t, i18n } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const custom = useCustomFields(type);

  const labelOf = (field: string): string => {
    if (field.startsWith('custom.')) {
      const key = field.slice('custom.'.length);
      return custom.find((definition) => definition.key === key)?.label ?? key;
    }
    const key = `${type}.field.${field}`;
    return i18n.exists(key) ? t(key) : field;
  };

  const textOf = (field: string, value: unknown): string => {
    const text = fieldText(value);
    if (text === '') return '';
    const own = valueText?.(field, text, value);
    if (own !== undefined) return own;
    if (field === 'ownerId') return nameOf(text) ?? text;
    if (isMoney(value)) return format.money(value.amount, value.currency);
    if (dates.has(field)) return format.date(text);
    return times.has(field) ? format.dateTime(text) : text;
  };

  return { labelOf, textOf };
}

export const isMoney = (value: unknown): value is { amount: number; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** Whose a record is, in words for its header. */
export function useOwnerText(): (ownerId: string | null) => string {
  const { t } = useTranslation('shared');
  const { nameOf } = useUsers();
  return (ownerId) => {
    const name = nameOf(ownerId);
    return name ? t('record.ownedBy', { name }) : t('record.unowned');
  };
}
