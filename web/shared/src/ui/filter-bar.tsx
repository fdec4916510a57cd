import { Button, Menu, ScrollArea, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconFilterPlus, IconSearch } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { withFilter, type Filter } from '../records/filters';
import { FilterChip } from './filter-chip';
import classes from './filter-bar.module.css';
import { firstOperator, type FilterField } from './filter-fields';

interface FilterBarProps {
  fields: FilterField[];
  filters: Filter[];
  onFilters: (filters: Filter[]) => void;
  q: string;
  onSearch: (q: string) => void;
  /** At the end of the bar: columns, sorting. */
  children?: ReactNode;
}

/** The filters of a list as chips; a click on one changes it. */
export function FilterBar({ fields, filters, onFilters, q, onSearch, children }: FilterBarProps) {
  const { t } = useTranslation('shared');
  const [draft, setDraft] = useState<Filter>();
  const search = useRef<HTMLInputElement>(null);
  const searchSoon = useDebouncedCallback(onSearch, 250);
  useHotkeys([['/', () => search.current?.focus()]]);
  const fieldOf = (filter: Filter): FilterField =>
    fields.find((field) => field.field === filter.field) ?? { field: filter.field, label: filter.field, type: 'text' };

  return (
    <div className={classes.bar} role="search">
      <TextInput
        // A search that came from elsewhere (a saved view) starts the field anew.
        key={q === search.current?.value ? 'typed' : q}
        ref={search}
        className={classes.search}
        type="search"
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        leftSection={<IconSearch size={16} />}
        defaultValue={q}
        onChange={(event) => searchSoon(event.currentTarget.value.trim())}
      />
      {filters.map((filter) => (
        <FilterChip
          key={`${filter.field}.${filter.operator}`}
          field={fieldOf(filter)}
          filter={filter}
          onChange={(changed) => onFilters(withFilter(filters, changed, filter))}
          onRemove={() => onFilters(filters.filter((other) => other !== filter))}
        />
      ))}
      {draft && (
        <FilterChip
          key={draft.field}
          field={fieldOf(draft)}
          filter={draft}
          startsOpen
          onChange={(chosen) => {
            setDraft(undefined);
            onFilters(withFilter(filters, chosen));
          }}
          onRemove={() => setDraft(undefined)}
        />
      )}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <Button variant="subtle" color="gray" leftSection={<IconFilterPlus size={16} />}>
            {t('filter.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <ScrollArea.Autosize mah="50vh" type="auto">
            {fields.map((field) => (
              <Menu.Item
                key={field.field}
                onClick={() => setDraft({ field: field.field, operator: firstOperator(field), value: '' })}
              >
                {field.label}
              </Menu.Item>
            ))}
          </ScrollArea.Autosize>
        </Menu.Dropdown>
      </Menu>
      {filters.length > 0 && (
        <Button variant="subtle" color="gray" onClick={() => onFilters([])}>
          {t('filter.clear')}
        </Button>
      )}
      {children}
    </div>
  );
}
