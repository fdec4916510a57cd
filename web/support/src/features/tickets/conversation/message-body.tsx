import { ActionIcon, Tooltip } from '@mantine/core';
import type { TicketMessage } from '@shared/api/types';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MessageHtml } from './message-html';
import { PlainText } from './plain-text';
import { quotesMore } from './quoted-text';

interface MessageBodyProps {
  message: TicketMessage;
  /** What a frame is called for who cannot see it. */
  title: string;
}

/** The words of a message; what they quote of earlier ones is shown when it is asked for. */
export function MessageBody({ message, title }: MessageBodyProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const quotes = quotesMore(message);
  const whole = message.html ? <MessageHtml html={message.html} title={title} /> : <PlainText text={message.text} />;
  if (!quotes) return whole;
  const label = t(all ? 'ticket.hideQuoted' : 'ticket.showQuoted');
  return (
    <>
      {all ? whole : <PlainText text={message.newText} />}
      <Tooltip label={label}>
        <ActionIcon size="sm" mt="xs" aria-label={label} aria-expanded={all} onClick={() => setAll(!all)}>
          <IconDots size={16} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
