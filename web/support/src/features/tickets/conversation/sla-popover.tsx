import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Ticket } from '@shared/api/types';
import { ErrorNote } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { slaOptions } from '../api/sla';
import { SlaExplained } from './sla-explained';
import classes from './sla.module.css';

/** Why the clock of a ticket stands where it does; nothing where nothing was promised. */
export function SlaPopover({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const [opened, { close, toggle }] = useDisclosure();
  const found = useQuery({ ...slaOptions(ticket.id), enabled: opened });
  if (!ticket.sla || ticket.sla.state === 'none') return null;
  return (
    <Popover opened={opened} onDismiss={close} trapFocus position="bottom-start" shadow="md">
      <Popover.Target>
        <Tooltip label={t('sla.why')} disabled={opened}>
          <ActionIcon size="sm" aria-label={t('sla.why')} aria-expanded={opened} onClick={toggle}>
            <IconInfoCircle size={16} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      {/* Its list is scrolled by the keyboard. */}
      <Popover.Dropdown className={classes.popover} aria-label={t('sla.why')} tabIndex={0} data-autofocus>
        {found.isPending && <PanelSkeleton rows={4} />}
        <ErrorNote error={found.error} />
        {found.data && <SlaExplained sla={found.data} />}
      </Popover.Dropdown>
    </Popover>
  );
}
