import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { fieldText } from '@shared/records/field-values';
import { useFormats } from '@shared/lib/use-formats';
import { useTranslation } from 'react-i18next';
import { useLostReasons, useProducts } from './api/catalogues';
import { usePipelines } from './api/pipelines';

const times = new Set(['createdAt', 'updatedAt', 'deletedAt', 'wonAt', 'lostAt', 'stageSince']);

function isMoney(value: unknown): value is { amount: number; currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}

/** The names of a deal's fields and of their values, as history and conflicts say them. */
export function useDealLabels() {
  const { t, i18n } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const { pipelines, stageOf } = usePipelines();
  const reasons = useLostReasons();
  const products = useProducts();
  const custom = useCustomFields('deal');

  const labelOf = (field: string): string => {
    if (field.startsWith('custom.')) {
      const key = field.slice('custom.'.length);
      return custom.find((definition) => definition.key === key)?.label ?? key;
    }
    return i18n.exists(`deal.field.${field}`) ? t(`deal.field.${field}`) : field;
  };

  const named = (items: { id: string; name: string }[], id: string): string =>
    items.find((item) => item.id === id)?.name ?? id;

  const textOf = (field: string, value: unknown): string => {
    if (isMoney(value)) return format.money(value.amount, value.currency);
    if (field === 'amount' && typeof value === 'number') return format.money(value);
    if (field === 'productIds' && Array.isArray(value))
      return value.map((id) => named(products, String(id))).join(', ');
    const text = fieldText(value);
    if (text === '') return '';
    if (field === 'status') return t(`deal.status.${text}`);
    if (field === 'ownerId') return nameOf(text) ?? text;
    if (field === 'stageId') return stageOf(text)?.name ?? text;
    if (field === 'pipelineId') return named(pipelines, text);
    if (field === 'lostReasonId') return named(reasons, text);
    if (field === 'probability') return format.percent(Number(text) / 100);
    if (field === 'expectedCloseDate') return format.date(text);
    return times.has(field) ? format.dateTime(text) : text;
  };

  return { labelOf, textOf };
}
