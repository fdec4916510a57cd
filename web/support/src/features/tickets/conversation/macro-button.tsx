import { ActionIcon, Tooltip } from '@mantine/core';
import { SearchPick } from '@shared/ui/search-pick';
import { IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MacroName } from './macros';

interface MacroButtonProps {
  macros: readonly MacroName[];
  using: boolean;
  onPick: (id: string) => void;
}

/** Every macro, found by a part of its name; nothing where there are none. */
export function MacroButton({ macros, using, onPick }: MacroButtonProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  if (macros.length === 0) return null;
  return (
    <SearchPick
      label={t('compose.macros')}
      items={macros.map(({ id, name }) => ({ value: id, label: name }))}
      opened={opened}
      onOpened={setOpened}
      onPick={onPick}
    >
      <Tooltip label={t('compose.macrosHint')}>
        <ActionIcon
          aria-label={t('compose.macros')}
          aria-haspopup="listbox"
          aria-expanded={opened}
          loading={using}
          onClick={() => setOpened(!opened)}
        >
          <IconTemplate size={18} />
        </ActionIcon>
      </Tooltip>
    </SearchPick>
  );
}
