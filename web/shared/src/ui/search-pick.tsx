import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Pickable {
  value: string;
  label: string;
  /** Before the label: a mark, a face. */
  icon?: ReactNode;
}

interface SearchPickProps {
  /** What is chosen, for who cannot see the list. */
  label: string;
  items: readonly Pickable[];
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onPick: (value: string) => void;
  /** What opens it by the mouse; the list hangs from it. */
  children: ReactNode;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Chooses one of a few by typing a part of its name: opened by a key, it is in hand at once. */
export function SearchPick({ label, items, opened, onOpened, onPick, children }: SearchPickProps) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened, onOpenedChange: onOpened });
  const { focusSearchInput, focusTarget, selectFirstOption } = combobox;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (opened) focusSearchInput();
    else if (wasOpen.current) {
      setTyped('');
      focusTarget();
    }
    wasOpen.current = opened;
    // They are made anew with each drawing and mean the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened]);
  useEffect(() => {
    // What Enter means is always the first that still fits.
    if (opened) selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  const matching = items.filter((item) => plain(item.label).includes(plain(typed.trim())));
  return (
    <Combobox
      store={combobox}
      position="bottom-end"
      width={260}
      shadow="md"
      transitionProps={{ duration: 0 }}
      keepMounted={false}
      onOptionSubmit={(value) => {
        onOpened(false);
        onPick(value);
      }}
    >
      <Combobox.Target withAriaAttributes={false} targetType="button">
        {children}
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={selectFirstOption}
          placeholder={label}
          aria-label={label}
        />
        <Combobox.Options mah="50vh" style={{ overflowY: 'auto' }} aria-label={label}>
          {matching.map(({ value, label: name, icon }) => (
            <Combobox.Option key={value} value={value}>
              {icon} {name}
            </Combobox.Option>
          ))}
          {matching.length === 0 && <Combobox.Empty>{t('palette.nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
