import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordPatch } from './api/update-record';

/** A change that came too late: what was written, and the record as someone else left it meanwhile. */
export interface Conflict {
  field: string;
  label: string;
  patch: RecordPatch;
  current: { version: number; custom: Record<string, unknown> };
}

function valueIn(source: { custom?: Record<string, unknown> }, field: string): unknown {
  if (field.startsWith('custom.')) return source.custom?.[field.slice('custom.'.length)];
  return Object.entries(source).find(([key]) => key === field)?.[1];
}

interface ConflictDialogProps {
  conflict: Conflict;
  textOf: (field: string, value: unknown) => string;
  onClose: () => void;
  onOverwrite: () => void;
}

export function ConflictDialog({ conflict, textOf, onClose, onOverwrite }: ConflictDialogProps) {
  const { t } = useTranslation('shared');
  const { field, label, patch, current } = conflict;
  const theirs = textOf(field, valueIn(current, field)) || '—';
  const mine = textOf(field, valueIn(patch, field)) || '—';
  return (
    <Modal opened onClose={onClose} title={t('conflict.title')}>
      <Stack gap="lg">
        <Text>{t('conflict.text', { field: label })}</Text>
        <SimpleGrid cols={2}>
          <Version label={t('conflict.theirs')} text={theirs} />
          <Version label={t('conflict.mine')} text={mine} />
        </SimpleGrid>
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('conflict.keepTheirs')}
          </Button>
          <Button onClick={onOverwrite}>{t('conflict.useMine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Version({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={600}>{text}</Text>
    </div>
  );
}
