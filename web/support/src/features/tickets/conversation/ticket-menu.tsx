import { ActionIcon, Drawer, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { useDeleteRecord } from '@shared/records/api/delete-record';
import { HistoryTimeline } from '@shared/records/history-timeline';
import { useNavigation } from '@shared/ui/app-link';
import { IconDotsVertical, IconHistory, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTicketLabels } from '../use-ticket-labels';

interface TicketMenuProps {
  ticket: Ticket;
  readOnly: boolean;
  /** Where one is when it is gone. */
  backHref: string;
}

/** What is wanted of a ticket more rarely: who changed what, and away with it. */
export function TicketMenu({ ticket, readOnly, backHref }: TicketMenuProps) {
  const { t } = useTranslation();
  const labels = useTicketLabels();
  const [history, { open, close }] = useDisclosure();
  const { go } = useNavigation();
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
