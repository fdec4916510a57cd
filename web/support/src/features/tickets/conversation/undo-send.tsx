import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../use-now';

interface UndoSendProps {
  /** When the reply goes out. */
  sendAt: string;
  undoing: boolean;
  onUndo: () => void;
}

/** Up to so many seconds are counted down; what goes out later is waited for in hours. */
const mostCounted = 120;

/** Calls a reply back while it has not gone out, and says for how long that can be done. */
export function UndoSend({ sendAt, undoing, onUndo }: UndoSendProps) {
  const { t } = useTranslation();
  const now = useNow(250);
  const left = Math.ceil((Date.parse(sendAt) - now) / 1000);
  if (left <= 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      loading={undoing}
      leftSection={<IconArrowBackUp size={14} />}
      onClick={onUndo}
    >
      {left > mostCounted ? t('delivery.unschedule') : t('delivery.undo', { count: left })}
    </Button>
  );
}
