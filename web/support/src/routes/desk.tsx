import { Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Conversation } from '@/features/tickets/conversation/conversation';
import { QueuePane } from '@/features/tickets/queue/queue-pane';
import { TicketBulkBar } from '@/features/tickets/queue/ticket-bulk-bar';
import { NothingOpen } from '@/features/tickets/nothing-open';
import { useDesk } from '@/features/tickets/use-desk';
import { paths } from '@/app/paths';
import classes from './desk.module.css';
import { TicketAside } from './ticket-aside';

/** The desk: the queue, the ticket that is open in it, and the customer. */
export function DeskRoute() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false });
  const desk = useDesk(paths, id, useSearch({ strict: false }));
  const wide = useMediaQuery('(min-width: 80em)', true) ?? true;
  const [customer, { open, close }] = useDisclosure();
  return (
    <div className={classes.desk} data-open={id ? true : undefined} data-customer={(id && wide) || undefined}>
      <QueuePane {...desk.pane}>
        {desk.selected.size > 0 && (
          <TicketBulkBar state={desk.state} selected={desk.selected} total={desk.total} onClear={desk.onClear} />
        )}
      </QueuePane>
      {id ? (
        <Conversation key={id} id={id} {...desk.conversation} onCustomer={wide ? undefined : open} />
      ) : (
        <div className={classes.none}>
          <NothingOpen />
        </div>
      )}
      {id && wide && (
        <aside className={classes.customer} aria-label={t('customer.title')}>
          <TicketAside id={id} />
        </aside>
      )}
      {id && !wide && (
        <Drawer
          opened={customer}
          onClose={close}
          title={t('customer.title')}
          size="sm"
          closeButtonProps={{ 'aria-label': t('shared:close') }}
        >
          <TicketAside id={id} />
        </Drawer>
      )}
    </div>
  );
}
