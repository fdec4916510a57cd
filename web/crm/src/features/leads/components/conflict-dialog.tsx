import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Lead, LeadPatch } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { useLeadLabels } from '../use-lead-labels';

/** A change that came too late: what was written, and the lead as someone else left it meanwhile. */
export interface Conflict {
  field: string;
  label: string;
  patch: LeadPatch;
  current: Lead;
}

function valueIn(source: Lead | LeadPatch, field: string): unknown {
  if (field.startsWith('custom.')) return source.custom?.[field.slice('custom.'.length)];
  return Object.entries(source).find(([key]) => key === field)?.[1];
}

interface ConflictDialogProps {
  conflict: Conflict;
  onClose: () => void;
  onOverwrite: () => void;
}

export function ConflictDialog({ conflict, onClose, onOverwrite }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { textOf } = useLeadLabels();
  const { field, label, patch, current } = conflict;
  const theirs = textOf(field, valueIn(current, field)) || '—';
  const mine = textOf(field, valueIn(patch, field)) || '—';
  return (
    <Modal opened onClose={onClose} title={t('conflict.title')}>
      <Stack gap="lg">
        <Text>{t('conflict.text', { field: label })}</Text>
        <SimpleGrid cols={2}>
          <div>
            <Text size="xs" c="dimmed">
              {t('conflict.theirs')}
            </Text>
            <Text fw={600}>{theirs}</Text>
          </div>
          <div>
            <Text size="xs" c="dimmed">
              {t('conflict.mine')}
            </Text>
            <Text fw={600}>{mine}</Text>
          </div>
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
