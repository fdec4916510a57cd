import { Button, Checkbox, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter, Operator } from '../records/filters';
import { operatorsOf, type FilterField } from './filter-fields';

interface FilterEditorProps {
  field: FilterField;
  filter: Filter;
  onApply: (filter: Filter) => void;
}

/** The inside of a filter's popover: how to compare, and with what. */
export function FilterEditor({ field, filter, onApply }: FilterEditorProps) {
  const { t } = useTranslation('shared');
  const [operator, setOperator] = useState<Operator>(filter.operator);
  const [value, setValue] = useState(filter.value);
  const known = operatorsOf(field).includes(operator) ? operatorsOf(field) : [operator, ...operatorsOf(field)];
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const text = operator === 'isNull' ? value || 'true' : value.trim();
    if (text) onApply({ field: field.field, operator, value: text });
  };
  return (
    <form onSubmit={apply} aria-label={field.label}>
      <Stack gap="sm">
        <Select
          aria-label={t('filter.compare')}
          data={known.map((key) => ({ value: key, label: t(`filter.operator.${key}`) }))}
          value={operator}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(chosen) => {
            setOperator(known.find((key) => key === chosen) ?? operator);
            if (chosen === 'isNull' || operator === 'isNull') setValue('');
          }}
        />
        <ValueInput field={field} operator={operator} value={value} onChange={setValue} />
        <Button type="submit">{t('filter.apply')}</Button>
      </Stack>
    </form>
  );
}

/** So many choices stand as boxes to tick; more are searched. */
const most = 10;

interface ValueInputProps {
  field: FilterField;
  operator: Operator;
  value: string;
  onChange: (value: string) => void;
}

function ValueInput({ field, operator, value, onChange }: ValueInputProps) {
  const { t } = useTranslation('shared');
  const label = t('filter.value');
  const yesNo = ['true', 'false'].map((key) => ({ value: key, label: t(key === 'true' ? 'yes' : 'no') }));
  const combobox = { withinPortal: false };
  // "Is not" compares with one value only.
  const choose = (chosen: string[]): void => onChange((operator === 'ne' ? chosen.slice(-1) : chosen).join(','));
  if (operator === 'isNull' || field.type === 'boolean')
    return (
      <Select
        aria-label={label}
        data={yesNo}
        value={value || (operator === 'isNull' ? 'true' : null)}
        comboboxProps={combobox}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  if (field.type === 'choice' && (field.options?.length ?? 0) <= most)
    return (
      <Checkbox.Group aria-label={label} value={value ? value.split(',') : []} onChange={choose}>
        <Stack gap="sm">
          {field.options?.map((option) => (
            <Checkbox key={option.value} size="sm" value={option.value} label={option.label} />
          ))}
        </Stack>
      </Checkbox.Group>
    );
  if (field.type === 'choice')
    return (
      <MultiSelect
        aria-label={label}
        data={field.options}
        value={value ? value.split(',') : []}
        searchable
        data-autofocus
        comboboxProps={combobox}
        onChange={choose}
      />
    );
  if (field.type === 'number')
    return (
      <NumberInput
        aria-label={label}
        value={value === '' ? '' : Number(value)}
        data-autofocus
        onChange={(chosen) => onChange(String(chosen))}
      />
    );
  return (
    <TextInput
      aria-label={label}
      type={field.type === 'date' ? 'date' : 'text'}
      value={value}
      data-autofocus
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
