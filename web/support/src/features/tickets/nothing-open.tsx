import { Group, Kbd, Text } from '@mantine/core';
import { EmptyState } from '@shared/ui/empty-state';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const keys = ['J', 'K', 'Enter'] as const;

/** Beside a queue in which no ticket is open: how to begin. */
export function NothingOpen() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('queue.nothingOpen')} icon={IconMessages}>
      <Group gap="xs">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
        <Text size="sm" c="dimmed">
          {t('queue.nothingOpenHint')}
        </Text>
      </Group>
    </EmptyState>
  );
}
