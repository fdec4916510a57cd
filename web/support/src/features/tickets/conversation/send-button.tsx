import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconSend2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';
import { LaterItems } from './later-items';

/** What becomes of the ticket once the words have arrived. */
export type After = 'stay' | 'solve' | 'wait';

interface SendButtonProps {
  isNote: boolean;
  empty: boolean;
  sending: boolean;
  /** With a time to come, it goes out then. */
  onSend: (after: After, sendAt?: string) => void;
  /** Asks when it is to go out. */
  onChoose: () => void;
}

/** Sends; beside it, sending and moving the ticket on in one step, and sending later. */
export function SendButton({ isNote, empty, sending, onSend, onChoose }: SendButtonProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.foot}>
      <Text size="xs" c="dimmed" visibleFrom="md" className={classes.hint}>
        {t('compose.hint')}
      </Text>
      <Button.Group>
        <Button type="submit" loading={sending} disabled={empty} leftSection={<IconSend2 size={16} aria-hidden />}>
          {t(isNote ? 'compose.keepNote' : 'compose.send')}
        </Button>
        <Menu position="top-end">
          <Menu.Target>
            <ActionIcon variant="filled" color="accent" disabled={empty || sending} aria-label={t('compose.moreSend')}>
              <IconChevronDown size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {(['solve', 'wait'] as const).map((after) => (
              <Menu.Item key={after} onClick={() => onSend(after)}>
                {t(`compose.${isNote ? 'note' : 'reply'}And.${after}`)}
              </Menu.Item>
            ))}
            {!isNote && <LaterItems onSendAt={(sendAt) => onSend('stay', sendAt)} onChoose={onChoose} />}
          </Menu.Dropdown>
        </Menu>
      </Button.Group>
    </div>
  );
}
