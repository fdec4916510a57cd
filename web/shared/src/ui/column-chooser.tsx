import { ActionIcon, Checkbox, Popover, ScrollArea, Stack, Tooltip } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface ColumnChooserProps {
  columns: { key: string; header: string }[];
  shown: string[];
  onChange: (shown: string[]) => void;
}

/** Which columns a list shows; new ones come at the end. */
export function ColumnChooser({ columns, shown, onChange }: ColumnChooserProps) {
  const { t } = useTranslation('shared');
  const toggle = (key: string): void => {
    const next = shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key];
    if (next.length > 0) onChange(next);
  };
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Tooltip label={t('columns.choose')}>
          <ActionIcon visibleFrom="sm" aria-label={t('columns.choose')}>
            <IconColumns3 size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <ScrollArea.Autosize mah="50vh" type="auto">
          <Stack gap="sm" pe="lg">
            {columns.map(({ key, header }) => (
              <Checkbox key={key} size="sm" label={header} checked={shown.includes(key)} onChange={() => toggle(key)} />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
