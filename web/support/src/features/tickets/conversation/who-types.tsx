import { Text } from '@mantine/core';
import { useViewers } from '@shared/live/use-live';
import { useTranslation } from 'react-i18next';
import classes from './conversation.module.css';

/** Who else is writing in the ticket right now, so that two do not answer at once. */
export function WhoTypes({ id }: { id: string }) {
  const { t } = useTranslation();
  const names = useViewers('ticket', id)
    .filter(({ typing }) => typing)
    .map(({ name }) => name);
  return (
    <Text size="xs" role="status" className={classes.typing} data-shown={names.length > 0 || undefined}>
      {names.length > 0 && t('ticket.typing', { count: names.length, names: names.join(', ') })}
    </Text>
  );
}
