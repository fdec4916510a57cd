import { Text, Title } from '@mantine/core';
import { IconInbox, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyStateProps {
  title: string;
  /** What to do next, in a sentence. */
  hint?: string;
  icon?: Icon;
  /** The next action. */
  children?: ReactNode;
}

export function EmptyState({ title, hint, icon: Glyph = IconInbox, children }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <Glyph size={32} stroke={1.5} className={classes.icon} aria-hidden />
      <Title order={2}>{title}</Title>
      {hint && (
        <Text c="dimmed" maw="var(--crm-prose)">
          {hint}
        </Text>
      )}
      {children}
    </div>
  );
}
