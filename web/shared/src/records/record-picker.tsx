import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fewRecordsOptions } from './api/list-records';
import { useRecordName } from './api/record-names';
import { nameOfRecord } from './record-name';
import { recordTypeOf, type Resource } from './resource';

interface RecordPickerProps extends Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange'
> {
  resource: Resource;
  value?: string | null;
  onChange?: (id: string | null) => void;
}

/** Chooses a record by typing the beginning of its name. */
export function RecordPicker({ resource, value = null, onChange, ...props }: RecordPickerProps) {
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 150);
  const name = useRecordName(value ? { type: recordTypeOf[resource], id: value } : undefined);
  const found = useQuery(
    fewRecordsOptions(resource, { q: wanted === name ? undefined : wanted || undefined, limit: 8 }),
  );
  const options = (found.data?.items ?? []).map((record) => ({ value: record.id, label: nameOfRecord(record) }));
  const chosen = value && name && !options.some((option) => option.value === value) ? [{ value, label: name }] : [];
  return (
    <Select
      searchable
      clearable
      // The server has searched already; what it found fits.
      filter={({ options: all }) => all}
      data={[...chosen, ...options]}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      {...props}
    />
  );
}
