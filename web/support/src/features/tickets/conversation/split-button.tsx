import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { recordHref } from '@shared/records/resource';
import { useNavigation } from '@shared/ui/app-link';
import { ErrorNote } from '@shared/ui/error-state';
import { IconArrowsSplit } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSplitTicket } from '../api/split-ticket';

interface SplitButtonProps {
  ticket: Ticket;
  /** The first message that goes along. */
  messageId: string;
}

/** Makes a ticket of its own of a message and all after it, and opens it. */
export function SplitButton({ ticket, messageId }: SplitButtonProps) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const [opened, { open, close }] = useDisclosure();
  const [subject, setSubject] = useState(ticket.subject);
  const split = useSplitTicket(ticket.id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    split.mutate({ messageId, subject: subject.trim() }, { onSuccess: ({ id }) => go(recordHref('ticket', id) ?? '') });
  };
  return (
    <>
      <Tooltip label={t('split.title')}>
        <ActionIcon size="sm" aria-label={t('split.title')} onClick={open}>
          <IconArrowsSplit size={14} />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={opened}
        onClose={close}
        title={t('split.title')}
        closeButtonProps={{ 'aria-label': t('shared:close') }}
      >
        <form onSubmit={submit}>
          <Stack gap="md">
            <Text size="sm">{t('split.what')}</Text>
            <TextInput
              label={t('split.subject')}
              data-autofocus
              value={subject}
              onChange={(event) => setSubject(event.currentTarget.value)}
            />
            <ErrorNote error={split.error} />
            <Group justify="end">
              <Button type="submit" loading={split.isPending} disabled={!subject.trim()}>
                {t('split.do')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
