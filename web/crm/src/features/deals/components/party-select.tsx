import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { api, bodyOf } from '@shared/api/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompanyNames, useContacts } from '../api/around';

const few = 10;

/** The few companies that best fit what was typed. */
function useFoundCompanies(typed: string) {
  const [q] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery({
    queryKey: ['companies', 'found', q],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/companies', { params: { query: { q, limit: few } }, signal })),
    placeholderData: keepPreviousData,
  });
  return found.data?.items ?? [];
}

function useFoundContacts(typed: string) {
  const [q] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery({
    queryKey: ['contacts', 'found', q],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/contacts', { params: { query: { q, limit: few } }, signal })),
    placeholderData: keepPreviousData,
  });
  return found.data?.items ?? [];
}

interface CompanySelectProps {
  label?: ReactNode;
  'aria-label'?: string;
  value: string | null;
  readOnly?: boolean;
  error?: ReactNode;
  onChange: (id: string | null) => void;
}

/** Chooses a company by typing part of its name. */
export function CompanySelect({ value, onChange, ...props }: CompanySelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const names = useCompanyNames([value]);
  const found = useFoundCompanies(names.get(value ?? '') === typed ? '' : typed);
  const options = found.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = value && { value, label: names.get(value) ?? '…' };
  return (
    <Select
      {...props}
      data={chosen && !options.some((option) => option.value === value) ? [chosen, ...options] : options}
      value={value}
      searchable
      clearable={!props.readOnly}
      placeholder={props.readOnly ? undefined : t('shared:inline.add')}
      nothingFoundMessage={t('deal.nobodyFound')}
      // The server has searched already, without accents.
      filter={({ options: all }) => all}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
}

interface ContactsSelectProps extends Omit<CompanySelectProps, 'value' | 'onChange'> {
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Chooses people by typing part of a name. */
export function ContactsSelect({ value, onChange, ...props }: ContactsSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const chosen = useContacts(value);
  const found = useFoundContacts(typed);
  const known = new Map([...chosen, ...found].map(({ id, name }) => [id, name || id.slice(0, 8)]));
  const ids = new Set([...value, ...known.keys()]);
  return (
    <MultiSelect
      {...props}
      data={[...ids].map((id) => ({ value: id, label: known.get(id) ?? '…' }))}
      value={value}
      searchable
      placeholder={props.readOnly || value.length > 0 ? undefined : t('shared:inline.add')}
      nothingFoundMessage={t('deal.nobodyFound')}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
}
