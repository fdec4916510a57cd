import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordRef } from '../api/types';
import { searchOptions } from './api/search';
import { recordHref } from './resource';

interface AnyRecordPickerProps extends Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange'
> {
  value?: RecordRef | null;
  onChange?: (record: RecordRef | null) => void;
}

const keyOf = ({ type, id }: RecordRef): string => `${type}:${id}`;

/** Chooses a record of whatever kind by the beginnings of its words. */
export function AnyRecordPicker({ value = null, onChange, ...props }: AnyRecordPickerProps) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const [wanted] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery(searchOptions(wanted === chosen?.label ? '' : wanted)).data?.items ?? [];
  const kinds = [...new Set(found.map(({ type }) => type))].filter((type) => recordHref(type, ''));
  const groups = kinds.map((type) => ({
    group: t(`record.kinds.${type}`),
    items: found
      .filter((hit) => hit.type === type && (!chosen || keyOf(hit) !== chosen.value))
      .map((hit) => ({ value: keyOf(hit), label: [hit.title, hit.subtitle].filter(Boolean).join(' · ') })),
  }));
  return (
    <Select
      searchable
      clearable
      // The server has searched already; what it found fits.
      filter={({ options }) => options}
      data={[...(chosen ? [chosen] : []), ...groups]}
      value={value && keyOf(value)}
      onChange={(key, option) => {
        setChosen(option ? { value: option.value, label: option.label } : undefined);
        const hit = found.find((one) => keyOf(one) === key);
        onChange?.(hit ? { type: hit.type, id: hit.id } : null);
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      placeholder={t('record.typeToFind')}
      nothingFoundMessage={wanted ? t('palette.nothing') : undefined}
      {...props}
    />
  );
}
