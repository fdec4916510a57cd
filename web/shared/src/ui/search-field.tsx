import { TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  q: string;
  onSearch: (q: string) => void;
  className?: string;
}

/** Searches a list while one types; `/` leads to it. */
export function SearchField({ q, onSearch, className }: SearchFieldProps) {
  const { t } = useTranslation('shared');
  const field = useRef<HTMLInputElement>(null);
  const searchSoon = useDebouncedCallback(onSearch, 250);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      // A search that came from elsewhere (a saved view) starts the field anew.
      key={q === field.current?.value ? 'typed' : q}
      ref={field}
      className={className}
      type="search"
      aria-label={t('filter.search')}
      placeholder={t('filter.search')}
      leftSection={<IconSearch size={16} />}
      defaultValue={q}
      onChange={(event) => searchSoon(event.currentTarget.value.trim())}
    />
  );
}
