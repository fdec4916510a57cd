import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { macrosFor, type MacroName } from './macros';

interface MacroMenuProps {
  macros: readonly MacroName[];
  /** What stands in the field: `/` and a part of a name. */
  typed: string;
  onPick: (id: string) => void;
  /** The field. */
  children: ReactNode;
}

/** While the text is `/` and a part of a name, offers the texts of that name. */
export function MacroMenu({ macros, typed, onPick, children }: MacroMenuProps) {
  const { t } = useTranslation();
  const combobox = useCombobox();
  const offered = macrosFor(macros, typed);
  const open = offered.length > 0;
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (open) selectFirstOption();
    else resetSelectedOption();
    // They are made anew with each drawing and mean the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open, typed]);
  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: open }}
      position="top-start"
      shadow="md"
      transitionProps={{ duration: 0 }}
      onOptionSubmit={onPick}
    >
      <Combobox.Target autoComplete="off">{children}</Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah="40vh" style={{ overflowY: 'auto' }} aria-label={t('compose.macros')}>
          {offered.map(({ id, name }) => (
            <Combobox.Option key={id} value={id}>
              {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
