import { ActionIcon, Drawer, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { useDeleteRecord } from '@shared/records/api/delete-record';
import { HistoryTimeline } from '@shared/records/history-timeline';
import { parseSearch, withSearch } from '@shared/routing/search';
import { useNavigation } from '@shared/ui/app-link';
import { IconArrowMerge, IconDotsVertical, IconHistory, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MergeDialog } from './merge-dialog';
import { recordHref } from '@shared/records/resource';
import { useMergeTickets } from '../api/merge-tickets';
import { isClosed } from '../ticket-fields';
import { useTicketLabels } from '../use-ticket-labels';

interface TicketMenuProps {
  ticket: Ticket;
  readOnly: boolean;
  /** Where one is when it is gone. */
  backHref: string;
}

/** What is wanted of a ticket more rarely: who changed what, one ticket of two, and away with it. */
export function TicketMenu({ ticket, readOnly, backHref }: TicketMenuProps) {
  const { t } = useTranslation();
  const labels = useTicketLabels();
  const [history, { open, close }] = useDisclosure();
  const [merging, merge] = useDisclosure();
  const { go } = useNavigation();
  // The list beside it stays the one it is.
  const search = parseSearch(backHref.split('?')[1] ?? '');
  const show = ({ id }: Ticket): void => go(withSearch(recordHref('ticket', id) ?? '', search));
  const mergeTickets = useMergeTickets(show);
  const remove = useDeleteRecord('tickets');
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('ticket.more')}>
            <IconDotsVertical size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconHistory size={16} />} onClick={open}>
            {t('shared:record.history')}
          </Menu.Item>
          {!readOnly && !isClosed(ticket) && (
            <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={merge.open}>
              {t('merge.open')}
            </Menu.Item>
          )}
          {!readOnly && (
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              onClick={() => remove.mutate({ id: ticket.id, name: ticket.subject }, { onSuccess: () => go(backHref) })}
            >
              {t('shared:record.delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {merging && (
        <MergeDialog
          ticket={ticket}
          merging={mergeTickets.isPending}
          onClose={merge.close}
          onMerge={(into) =>
            mergeTickets.mutate(
              { ticket, into },
              {
                onSuccess: () => {
                  merge.close();
                  show(into);
                },
              },
            )
          }
        />
      )}
      <Drawer
        opened={history}
        onClose={close}
        title={t('shared:record.history')}
        size="md"
        closeButtonProps={{ 'aria-label': t('shared:close') }}
      >
        <HistoryTimeline resource="tickets" id={ticket.id} mayUndo={!readOnly} {...labels} />
      </Drawer>
    </>
  );
}
