import { Button, Group, List, Modal, Stack } from '@mantine/core';
import type { Import } from '@shared/api/types';
import type { CrmResource } from '@shared/records/resource';
import { useTranslation } from 'react-i18next';

interface UndoImportDialogProps {
  resource: CrmResource;
  job: Import;
  onClose: () => void;
  onConfirm: () => void;
}

/** Undo of an import cannot itself be undone: so here, and only here, it says first what will happen. */
export function UndoImportDialog({ resource, job, onClose, onConfirm }: UndoImportDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('import.undoTitle')}>
      <Stack gap="lg">
        <List spacing="xs">
          <List.Item>{t(`import.of.${resource}.undoCreated`, { count: job.created })}</List.Item>
          <List.Item>{t(`import.of.${resource}.undoUpdated`, { count: job.updated })}</List.Item>
          <List.Item>{t('import.undoKept')}</List.Item>
        </List>
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color="red" onClick={onConfirm}>
            {t('import.undo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
