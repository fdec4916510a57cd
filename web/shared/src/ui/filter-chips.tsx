import { Button, Menu, ScrollArea } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withFilter, type Filter } from '../records/filters';
import { FilterChip } from './filter-chip';
import { firstOperator, type FilterField } from './filter-fields';

export interface FilterChipsProps {
  fields: FilterField[];
  filters: Filter[];
  onFilters: (filters: Filter[]) => void;
}

/** The filters of a list as chips; a click on one changes it. */
export function FilterChips({ fields, filters, onFilters }: FilterChipsProps) {
  const { t } = useTranslation('shared');
  const [draft, setDraft] = useState<Filter>();
  const fieldOf = (filter: Filter): FilterField =>
    fields.find((field) => field.field === filter.field) ?? { field: filter.field, label: filter.field, type: 'text' };
  return (
    <>
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
    </>
  );
}
