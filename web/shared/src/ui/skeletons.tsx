import { Group, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface RowsSkeletonProps {
  rows?: number;
}

/** Stands where rows will: the same rhythm, so that nothing jumps when they come. */
export function RowsSkeleton({ rows = 12 }: RowsSkeletonProps) {
  const { t } = useTranslation('shared');
  return (
    <Stack gap={0} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Group key={row} h="var(--crm-row)" px="lg" gap="lg" wrap="nowrap">
          <Skeleton h={12} w={`${24 + ((row * 7) % 12)}%`} />
          <Skeleton h={12} w={`${14 + ((row * 5) % 8)}%`} />
          <Skeleton h={12} w="10%" />
          <Skeleton h={12} w="12%" />
        </Group>
      ))}
    </Stack>
  );
}

export function PanelSkeleton({ rows = 5 }: RowsSkeletonProps) {
  const { t } = useTranslation('shared');
  return (
    <Stack gap="md" p="lg" role="status" aria-label={t('loading')}>
      <Skeleton h={20} w="40%" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} h={12} w={`${60 + ((row * 13) % 35)}%`} />
      ))}
    </Stack>
  );
}
