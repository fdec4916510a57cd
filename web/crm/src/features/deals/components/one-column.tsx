import { ActionIcon, Menu, Text, UnstyledButton } from '@mantine/core';
import type { DealColumn } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { IconChevronLeft, IconChevronRight, IconSelector } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './deal-board.module.css';

interface OneColumnProps {
  columns: DealColumn[];
  children: ReactNode[];
}

/** On a phone: one stage at a time, with the switch at the thumb. */
export function OneColumn({ columns, children }: OneColumnProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const [at, setAt] = useState(0);
  const index = Math.min(at, columns.length - 1);
  const current = columns[index];
  if (!current) return null;
  return (
    <>
      {children[index]}
      <nav className={classes.switch} aria-label={t('board.stages')}>
        <ActionIcon aria-label={t('board.previous')} disabled={index === 0} onClick={() => setAt(index - 1)}>
          <IconChevronLeft size={20} />
        </ActionIcon>
        <Menu position="top">
          <Menu.Target>
            <UnstyledButton className={classes.switchName}>
              <Text fw={600} truncate>
                {current.name}
              </Text>
              <Text size="sm" c="dimmed" className="tabular">
                {format.number(current.count)}
              </Text>
              <IconSelector size={16} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {columns.map((column, i) => (
              <Menu.Item
                key={column.stageId}
                rightSection={<span className="tabular">{format.number(column.count)}</span>}
                onClick={() => setAt(i)}
              >
                {column.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          aria-label={t('board.next')}
          disabled={index === columns.length - 1}
          onClick={() => setAt(index + 1)}
        >
          <IconChevronRight size={20} />
        </ActionIcon>
      </nav>
    </>
  );
}
