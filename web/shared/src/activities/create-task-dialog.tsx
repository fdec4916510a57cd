import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TaskForm } from './task-form';

/** Writes down a task from wherever one is; what it is about is asked for. */
export default function CreateTaskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <Modal opened onClose={onClose} title={t('task.new')}>
      <TaskForm onDone={onClose} onCancel={onClose} />
    </Modal>
  );
}
