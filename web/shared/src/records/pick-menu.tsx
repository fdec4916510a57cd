import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PickMenuProps {
  label: string;
  icon: ReactNode;
  items: { id: string; name: string }[];
  onPick: (id: string) => void;
}

/** A button that asks for one of a few things, upwards from the bar at the bottom. */
export function PickMenu({ label, icon, items, onPick }: PickMenuProps) {
  const { t } = useTranslation('shared');
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button variant="default" leftSection={icon}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="50vh" style={{ overflowY: 'auto' }}>
        {items.length === 0 && <Menu.Label>{t('bulk.nothingToPick')}</Menu.Label>}
        {items.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onPick(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
