import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useSession } from '@shared/auth/use-session';
import { toInstant, toLocalTime } from '@shared/lib/zoned';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { mayGoAt, tomorrowAtNine } from './later';

interface SendAtDialogProps {
  onClose: () => void;
  onSendAt: (sendAt: string) => void;
}

/** Chooses when a reply goes out, by the clocks of the workspace. */
export function SendAtDialog({ onClose, onSendAt }: SendAtDialogProps) {
  const { t } = useTranslation();
  const { timeZone } = useSession().workspace;
  const [local, setLocal] = useState(() => toLocalTime(tomorrowAtNine(Date.now(), timeZone), timeZone));
  const [wrong, setWrong] = useState(false);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const sendAt = local && toInstant(local, timeZone);
    if (!sendAt || !mayGoAt(sendAt, Date.now())) return setWrong(true);
    onSendAt(sendAt);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('compose.later.choose')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      <form onSubmit={send} noValidate>
        <Stack gap="md">
          <TextInput
            type="datetime-local"
            label={t('compose.later.when')}
            description={timeZone}
            value={local}
            data-autofocus
            error={wrong && t('compose.later.wrong')}
            onChange={(event) => {
              setLocal(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <Group justify="end">
            <Button type="submit">{t('compose.later.plan')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
