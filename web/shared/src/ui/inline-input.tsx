import { Select, Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

export type InlineType = 'text' | 'longText' | 'email' | 'url' | 'number' | 'date' | 'boolean' | 'choice';

interface InlineInputProps {
  label: string;
  type: InlineType;
  options?: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  /** A choice is kept at once, without leaving the field. */
  onChoose: (value: string) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function InlineInput({ label, type, options, value, onChange, onChoose, onBlur, onKeyDown }: InlineInputProps) {
  const { t } = useTranslation('shared');
  const common = { 'aria-label': label, autoFocus: true, onBlur, onKeyDown };
  if (type === 'choice' || type === 'boolean')
    return (
      <Select
        {...common}
        data={
          options ?? [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]
        }
        value={value || null}
        searchable
        clearable
        defaultDropdownOpened
        onChange={(chosen) => onChoose(chosen ?? '')}
      />
    );
  if (type === 'longText')
    return (
      <Textarea
        {...common}
        autosize
        minRows={3}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return <TextInput {...common} type={type} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
