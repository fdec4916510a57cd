import type { CustomField, FieldType } from '../api/types';
import type { FilterField } from '../ui/filter-fields';
import type { InlineType } from '../ui/inline-input';

/** How a custom field is edited in place, by its type. */
export const inlineTypeOf: Record<FieldType, InlineType> = {
  text: 'text',
  longText: 'longText',
  number: 'number',
  integer: 'number',
  date: 'date',
  boolean: 'boolean',
  select: 'choice',
  multiSelect: 'text',
  url: 'url',
  email: 'email',
};

const filterTypeOf: Record<FieldType, FilterField['type']> = {
  text: 'text',
  longText: 'text',
  number: 'number',
  integer: 'number',
  date: 'date',
  boolean: 'boolean',
  select: 'choice',
  multiSelect: 'choice',
  url: 'text',
  email: 'text',
};

export const choicesOf = (field: CustomField): { value: string; label: string }[] =>
  field.options.map((option) => ({ value: option, label: option }));

export function filterFieldOf(field: CustomField): FilterField {
  return {
    field: `custom.${field.key}`,
    label: field.label,
    type: filterTypeOf[field.type],
    options: choicesOf(field),
  };
}

/** The JSON value of what was typed into a custom field; null takes it away. */
export function parseFieldValue(type: FieldType, text: string): unknown {
  if (text === '') return null;
  if (type === 'number' || type === 'integer') return Number(text);
  if (type === 'boolean') return text === 'true';
  if (type === 'multiSelect')
    return text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  return text;
}

/** Any stored value as the text a field shows. */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(fieldText).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
