import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/use-formats';
import type { Filter } from '../records/filters';
import classes from './filter-bar.module.css';
import { FilterEditor } from './filter-editor';
import { valueText, type FilterField } from './filter-fields';

interface FilterChipProps {
  field: FilterField;
  filter: Filter;
  startsOpen?: boolean;
  onChange: (filter: Filter) => void;
  onRemove: () => void;
}

export function FilterChip({ field, filter, startsOpen = false, onChange, onRemove }: FilterChipProps) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  const [open, { close, toggle }] = useDisclosure(startsOpen);
  const dismiss = (): void => {
    close();
    if (startsOpen) onRemove();
  };
  const isNull = filter.operator === 'isNull';
  const value = isNull
    ? t(`filter.null.${filter.value === 'false' ? 'no' : 'yes'}`)
    : valueText(field, filter, format.date);
  const plain = isNull || filter.operator === 'eq' || filter.operator === 'in';
  return (
    <Popover opened={open} onDismiss={dismiss} trapFocus position="bottom-start" width={280}>
      <Popover.Target>
        <div className={classes.chip} role="group" aria-label={field.label}>
          <button type="button" onClick={toggle} aria-expanded={open}>
            {`${field.label}:${plain ? '' : ` ${t(`filter.operator.${filter.operator}`)}`}`}
            <span className={classes.value}>{value || '…'}</span>
          </button>
          <button type="button" aria-label={t('filter.remove', { field: field.label })} onClick={onRemove}>
            <IconX size={14} aria-hidden />
          </button>
        </div>
      </Popover.Target>
      <Popover.Dropdown>
        <FilterEditor
          field={field}
          filter={filter}
          onApply={(changed) => {
            close();
            onChange(changed);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
