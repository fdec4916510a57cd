import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './conversation.module.css';

/** In place of the composer: a closed ticket takes no more answers. */
export function ClosedNote() {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed" className={classes.closed}>
      <IconLock size={16} aria-hidden /> {t('ticket.closedNote')}
    </Text>
  );
}
