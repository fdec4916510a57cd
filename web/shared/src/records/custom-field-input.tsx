import { Checkbox, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { CustomField } from '../api/types';
import type { ReactNode } from 'react';

interface CustomFieldInputProps {
  definition: CustomField;
  value?: unknown;
  error?: ReactNode;
  onChange: (value: unknown) => void;
}

/** The right control for a custom field's type. */
export function CustomFieldInput({ definition, value, error, onChange }: CustomFieldInputProps) {
  const common = { label: definition.label, required: definition.required, error };
  const text = value == null ? '' : String(value);
  switch (definition.type) {
    case 'boolean':
      return (
        <Checkbox {...common} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
      );
    case 'number':
    case 'integer':
      return (
        <NumberInput
          {...common}
          allowDecimal={definition.type === 'number'}
          value={typeof value === 'number' ? value : ''}
          onChange={(entered) => onChange(entered === '' ? undefined : Number(entered))}
        />
      );
    case 'select':
      return <Select {...common} clearable data={definition.options} value={text || null} onChange={onChange} />;
    case 'multiSelect':
      return (
        <MultiSelect
          {...common}
          data={definition.options}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          type={
            definition.type === 'date' || definition.type === 'email' || definition.type === 'url'
              ? definition.type
              : 'text'
          }
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
  }
}
