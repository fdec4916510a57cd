import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../use-now';

interface UndoSendProps {
  /** When the reply goes out. */
  sendAt: string;
  onUndo: () => void;
}

/** Calls a reply back while it has not gone out, and says for how long that can be done. */
export function UndoSend({ sendAt, onUndo }: UndoSendProps) {
  const { t } = useTranslation();
  const now = useNow(250);
  const left = Math.ceil((Date.parse(sendAt) - now) / 1000);
  if (left <= 0) return null;
  return (
    <Button size="compact-sm" variant="subtle" leftSection={<IconArrowBackUp size={14} />} onClick={onUndo}>
      {t('delivery.undo', { count: left })}
    </Button>
  );
}
