import { Group, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { RowsSkeleton } from './skeletons';

interface SettingsSectionProps {
  title: string;
  hint: string;
  /** The button that adds something. */
  action?: ReactNode;
  query?: UseQueryResult<{ items: unknown[] }>;
  /** Said when there is nothing yet. */
  empty?: string;
  /** Open over the page whatever the state of its list. */
  dialogs?: ReactNode;
  children?: ReactNode;
}

/** The one shape of a settings page: what it is for, the list in its four states, the action. */
export function SettingsSection({ title, hint, action, query, empty, dialogs, children }: SettingsSectionProps) {
  const nothing = query?.data?.items.length === 0;
  return (
    <Stack gap="lg" component="section" aria-label={title}>
      <Group justify="space-between" align="start">
        <div>
          <Title order={2}>{title}</Title>
          <Text size="sm" c="dimmed" className="prose">
            {hint}
          </Text>
        </div>
        {!nothing && action}
      </Group>
      {query?.isPending && <RowsSkeleton rows={5} />}
      {query?.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {nothing && <EmptyState title={empty ?? ''}>{action}</EmptyState>}
      {(!query || (query.data && !nothing)) && children}
      {dialogs}
    </Stack>
  );
}
