import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { secondsLeft } from '../lib/estimate';
import { useFormats } from '../lib/use-formats';

interface ProgressPanelProps {
  label: string;
  processed: number;
  /** Unknown while a file is still being counted. */
  total: number | null | undefined;
  /** What is done, 0 to 1, where that is known better than by the counts. */
  share?: number;
  startedAt: string | null | undefined;
}

/** Work that goes on in the background: how far it is and how long it will take. */
export function ProgressPanel({ label, processed, total, share, startedAt }: ProgressPanelProps) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  const done = share ?? (total ? Math.min(1, processed / total) : undefined);
  const left = done !== undefined && startedAt ? secondsLeft(startedAt, done) : undefined;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text fw={600}>{label}</Text>
        <Text size="sm" c="dimmed" className="tabular">
          {total
            ? t('progress.of', { processed: format.number(processed), total: format.number(total) })
            : t('progress.counting', { processed: format.number(processed) })}
          {left !== undefined && ` · ${t('progress.left', { time: format.duration(left) })}`}
        </Text>
      </Group>
      <Progress.Root size="md">
        <Progress.Section value={(done ?? 1) * 100} animated={done === undefined} aria-label={label} />
      </Progress.Root>
    </Stack>
  );
}
