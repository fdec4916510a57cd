import { TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  q: string;
  onSearch: (q: string) => void;
  /** What is searched, where it is no list in sight. */
  label?: string;
  className?: string;
}

/** Searches a list while one types; `/` leads to it. */
export function SearchField({ q, onSearch, label, className }: SearchFieldProps) {
  const { t } = useTranslation('shared');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [seen, setSeen] = useState(q);
  const [asked, setAsked] = useState(q);
  // A search that came from elsewhere (a saved view) takes the field's place; the answer to what was typed does not,
  // for one may have typed on meanwhile.
  if (q !== seen) {
    setSeen(q);
    if (q !== asked) {
      setTyped(q);
      setAsked(q);
    }
  }
  const searchSoon = useDebouncedCallback((words: string) => {
    setAsked(words);
    onSearch(words);
  }, 250);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      ref={field}
      className={className}
      type="search"
      aria-label={label ?? t('filter.search')}
      placeholder={label ?? t('filter.search')}
      leftSection={<IconSearch size={16} />}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        searchSoon(value.trim());
      }}
    />
  );
}
