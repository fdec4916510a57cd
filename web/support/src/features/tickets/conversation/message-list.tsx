import type { Ticket, TicketMessage } from '@shared/api/types';
import { useMay } from '@shared/auth/use-session';
import { useUsers } from '@shared/records/api/list-users';
import { useRecordName } from '@shared/records/api/record-names';
import { ErrorState } from '@shared/ui/error-state';
import { EmptyState } from '@shared/ui/empty-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { Button } from '@mantine/core';
import { IconMessageOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useCancelMessage } from '../api/cancel-message';
import { messagesOptions } from '../api/messages';
import { isClosed } from '../ticket-fields';
import { Message } from './message';
import classes from './message-list.module.css';
import { SplitButton } from './split-button';
import { useDraftWriting } from './use-draft';

interface MessageListProps {
  ticket: Ticket;
  scroller: RefObject<HTMLDivElement | null>;
}

/** So many pages come by themselves, since the newest words stand at the end; beyond, one asks for them. */
const pagesAtOnce = 10;

/** From the end at most so far, in pixels, the reader is taken along when something new is written. */
const atEnd = 120;

/** What was written, oldest first, opened at its end. */
export function MessageList({ ticket, scroller }: MessageListProps) {
  const { t } = useTranslation();
  const { nameOf } = useUsers();
  const requester = useRecordName(ticket.requesterId ? { type: 'contact', id: ticket.requesterId } : undefined);
  const found = useInfiniteQuery(messagesOptions(ticket.id));
  const { data, hasNextPage, isFetching, fetchNextPage } = found;
  const mayWrite = useMay('tickets:write');
  const maySplit = mayWrite && !isClosed(ticket);
  const cancel = useCancelMessage(ticket.id);
  const draft = useDraftWriting(ticket.id);
  const follows = useRef(true);
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetching && pages < pagesAtOnce) void fetchNextPage();
  }, [hasNextPage, isFetching, pages, fetchNextPage]);
  const messages = data?.pages.flatMap((page) => page.items) ?? [];
  const last = messages.at(-1)?.id;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box && follows.current) box.scrollTop = box.scrollHeight;
  }, [last, scroller]);
  const authorOf = ({ direction, author, authorId, from }: TicketMessage): string | undefined =>
    author ?? (direction === 'in' ? (requester ?? from?.address ?? t('ticket.customer')) : nameOf(authorId));
  /** What was called back is written on. */
  const undo = ({ id, text }: TicketMessage): void =>
    cancel.mutate(id, {
      onSuccess: () => {
        draft.add('reply', text);
        draft.take('reply');
      },
    });
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="region"
      aria-label={t('ticket.conversation')}
      // It takes the focus so that the keyboard scrolls it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={({ currentTarget: box }) => {
        follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < atEnd;
      }}
    >
      {found.isPending && <PanelSkeleton rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && messages.length === 0 && (
        <EmptyState title={t('ticket.nothingWritten')} hint={t('ticket.nothingWrittenHint')} icon={IconMessageOff} />
      )}
      {messages.length > 0 && (
        <ol className={classes.list}>
          {messages.map((message, index) => (
            <Message
              key={message.id}
              message={message}
              author={authorOf(message)}
              onUndo={mayWrite ? () => undo(message) : undefined}
              // The first one stays: without it there would be nothing left.
              tools={maySplit && index > 0 && <SplitButton ticket={ticket} messageId={message.id} />}
              undoing={cancel.isPending && cancel.variables === message.id}
            />
          ))}
        </ol>
      )}
      {hasNextPage && pages >= pagesAtOnce && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('ticket.laterMessages')}
        </Button>
      )}
    </div>
  );
}
