import { Button } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useMemo, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { frameDocument } from './frame-document';
import classes from './message-list.module.css';

interface MessageHtmlProps {
  /** As the server sanitised it. */
  html: string;
  /** What the frame is called for who cannot see it. */
  title: string;
}

/** Without a line of text a frame is still this tall, in pixels. */
const leastHeight = 48;

/**
 * A mail in a frame in which no script runs and from which nothing reaches out. It shares our origin for its height to be
 * measured, which without scripts gives it nothing. Pictures from elsewhere would tell their sender that the mail was read:
 * they come when asked for.
 */
export function MessageHtml({ html, title }: MessageHtmlProps) {
  const { t } = useTranslation();
  const [remote, setRemote] = useState(false);
  const [height, setHeight] = useState(leastHeight);
  const page = useMemo(() => frameDocument(html, remote), [html, remote]);
  const fit = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>): void => {
    const body = currentTarget.contentDocument?.body;
    if (!body) return;
    const measure = (): void => setHeight(Math.max(leastHeight, body.scrollHeight));
    measure();
    // Pictures that come later, and a narrower column, make it taller. The observer goes with the page that it observes.
    new ResizeObserver(measure).observe(body);
  };
  return (
    <>
      {page.waits && (
        <Button
          size="compact-sm"
          variant="light"
          color="gray"
          leftSection={<IconPhoto size={14} />}
          onClick={() => setRemote(true)}
        >
          {t('ticket.showPictures')}
        </Button>
      )}
      <iframe
        className={classes.frame}
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={page.document}
        height={height}
        onLoad={fit}
      />
    </>
  );
}
