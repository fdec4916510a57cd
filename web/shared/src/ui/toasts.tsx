import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconConfetti } from '@tabler/icons-react';

/** How long an undo stays on offer, in milliseconds. */
const undoTime = 10_000;

/** Something that was being done in the background failed. Errors of a form show at the form instead. */
export function toastFailure(message: string): void {
  notifications.show({ message, color: 'red', autoClose: 8_000, role: 'alert' });
}

export function toastDone(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 4_000 });
}

interface UndoToast {
  message: string;
  /** The word on the button. */
  label: string;
  /** Something to be glad of. */
  good?: boolean;
  onUndo: () => void;
}

/** Says what was done and offers to take it back, in place of a question beforehand. */
export function toastUndo({ message, label, good, onUndo }: UndoToast): void {
  const id = crypto.randomUUID();
  const undo = (): void => {
    notifications.hide(id);
    onUndo();
  };
  notifications.show({
    id,
    autoClose: undoTime,
    color: good ? 'green' : 'accent',
    icon: good ? <IconConfetti size={18} /> : undefined,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" onClick={undo}>
          {label}
        </Button>
      </Group>
    ),
  });
}
