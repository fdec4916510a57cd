import type { Filter, Operator } from '../records/filters';

/** A field that a list can be filtered by. */
export interface FilterField {
  field: string;
  label: string;
  type: 'text' | 'number' | 'date' | 'choice' | 'boolean';
  /** For choices. */
  options?: { value: string; label: string }[];
}

const byType: Record<FilterField['type'], Operator[]> = {
  text: ['eq', 'contains', 'startsWith', 'ne', 'isNull'],
  number: ['gte', 'lte', 'eq', 'gt', 'lt', 'isNull'],
  date: ['gte', 'lt', 'isNull'],
  choice: ['in', 'ne', 'isNull'],
  boolean: ['eq', 'isNull'],
};

export const operatorsOf = (field: FilterField): Operator[] => byType[field.type];

export function firstOperator(field: FilterField): Operator {
  return byType[field.type][0] ?? 'eq';
}

/** The value in words: the names of the choices, a date as one reads it. */
export function valueText(field: FilterField, filter: Filter, date: (iso: string) => string): string {
  if (field.type === 'date' && /^\d{4}-\d{2}-\d{2}/.test(filter.value)) return date(filter.value);
  if (!field.options) return filter.value;
  const names = filter.value
    .split(',')
    .map((value) => field.options?.find((option) => option.value === value)?.label ?? value);
  return names.join(', ');
}
