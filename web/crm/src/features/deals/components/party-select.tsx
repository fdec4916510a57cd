import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { fewRecordsOptions } from '@shared/records/api/list-records';
import { nameOfRecord } from '@shared/records/record-name';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

const few = 10;
/** A deal has a handful of people; more are not looked up for one field. */
const most = 50;

/** The people that a deal names, with what there is to reach them. */
export function useContacts(ids: string[]) {
  const chosen = ids.slice(0, most).join(',');
  const found = useQuery({
    ...fewRecordsOptions('contacts', { filter: { id: { in: chosen } }, limit: most }),
    enabled: ids.length > 0,
  });
  return ids.length > 0 ? (found.data?.items ?? []) : [];
}

interface ContactsSelectProps extends Omit<MultiSelectProps, 'data' | 'value' | 'onChange'> {
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Chooses people by typing part of a name. */
export function ContactsSelect({ value, onChange, ...props }: ContactsSelectProps) {
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 150);
  const chosen = useContacts(value);
  const found = useQuery(fewRecordsOptions('contacts', { q: wanted || undefined, limit: few })).data?.items ?? [];
  const known = new Map([...chosen, ...found].map((contact) => [contact.id, nameOfRecord(contact)]));
  const ids = [...new Set([...value, ...known.keys()])];
  return (
    <MultiSelect
      searchable
      // The server has searched already; what it found fits.
      filter={({ options }) => options}
      data={ids.map((id) => ({ value: id, label: known.get(id) ?? '…' }))}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      {...props}
    />
  );
}
