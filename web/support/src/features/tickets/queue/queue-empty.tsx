import { Button } from '@mantine/core';
import { EmptyState } from '@shared/ui/empty-state';
import { IconChecks, IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface QueueEmptyProps {
  /** Someone searched or filtered; otherwise the work is done. */
  narrowed: boolean;
  onAll: () => void;
}

export function QueueEmpty({ narrowed, onAll }: QueueEmptyProps) {
  const { t } = useTranslation();
  return narrowed ? (
    <EmptyState title={t('queue.noneFound')} hint={t('queue.noneFoundHint')} icon={IconFilterOff}>
      <Button variant="default" onClick={onAll}>
        {t('queue.seeAll')}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState title={t('queue.done')} hint={t('queue.doneHint')} icon={IconChecks}>
      <Button variant="default" onClick={onAll}>
        {t('queue.seeAll')}
      </Button>
    </EmptyState>
  );
}
