import { Group, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './queue-pane.module.css';

/** Stands where tickets will, in their rhythm. */
export function QueueSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('shared:loading')}>
      {Array.from({ length: 10 }, (_, row) => (
        <Stack key={row} gap="sm" className={classes.ghost}>
          <Group justify="space-between" wrap="nowrap">
            <Skeleton h={12} w={`${45 + ((row * 13) % 30)}%`} />
            <Skeleton h={10} w={32} />
          </Group>
          <Skeleton h={10} w={`${30 + ((row * 7) % 20)}%`} />
        </Stack>
      ))}
    </div>
  );
}
