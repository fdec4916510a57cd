import { ActionIcon, Button, Group, Text, Title, Tooltip } from '@mantine/core';
import type { Ticket } from '@shared/api/types';
import { Viewers } from '@shared/live/viewers';
import { AppLink } from '@shared/ui/app-link';
import { IconArrowLeft, IconCheck, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '../intent';
import { SlaClock } from '../sla-clock';
import { StatusMark } from '../status-mark';
import { useTicketStep } from '../api/change-ticket';
import { AssigneePick } from './assignee-pick';
import classes from './ticket-header.module.css';
import { PriorityPick } from './priority-pick';
import { SlaPopover } from './sla-popover';
import { StatusPick } from './status-pick';
import { TicketLinks } from './ticket-links';
import { TicketMenu } from './ticket-menu';

interface TicketHeaderProps {
  ticket: Ticket;
  readOnly: boolean;
  intent: Intent | undefined;
  onIntent: (intent: Intent | undefined) => void;
  onSolve: () => void;
  backHref: string;
  onCustomer?: () => void;
}

/** What the ticket is about and how it stands, and the steps that can be taken with it. */
export function TicketHeader(props: TicketHeaderProps) {
  const { t } = useTranslation();
  const { ticket, readOnly, intent, onIntent } = props;
  const { mutate } = useTicketStep();
  const pick = (name: Intent) => ({
    ticket,
    opened: intent === name,
    onOpened: (opened: boolean) => onIntent(opened ? name : undefined),
    onStep: (step: Parameters<typeof mutate>[0]['step']) => mutate({ ticket, step }),
  });
  const fixed = readOnly || ticket.status === 'closed';
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <ActionIcon component={AppLink} href={props.backHref} aria-label={t('ticket.back')} hiddenFrom="sm">
          <IconArrowLeft size={20} />
        </ActionIcon>
        <Title order={1} className={classes.subject}>
          {ticket.subject}
        </Title>
        <Viewers recordType="ticket" id={ticket.id} />
        {!fixed && ticket.status !== 'solved' && (
          <Button variant="light" size="compact-sm" leftSection={<IconCheck size={16} />} onClick={props.onSolve}>
            {t('ticket.solve')}
          </Button>
        )}
        {props.onCustomer && (
          <Tooltip label={t('customer.open')}>
            <ActionIcon aria-label={t('customer.open')} onClick={props.onCustomer}>
              <IconUser size={18} />
            </ActionIcon>
          </Tooltip>
        )}
        <TicketMenu ticket={ticket} readOnly={readOnly} backHref={props.backHref} />
      </div>
      <Group gap="sm" className={classes.facts}>
        <Text size="sm" c="dimmed" className="tabular">
          #{ticket.number} · {t(`ticket.channel.${ticket.channel}`)}
        </Text>
        <SlaClock ticket={ticket} />
        <SlaPopover ticket={ticket} />
        {fixed ? (
          <StatusMark status={ticket.status} />
        ) : (
          <>
            <StatusPick {...pick('status')} />
            <PriorityPick {...pick('priority')} />
            <AssigneePick {...pick('assign')} />
          </>
        )}
      </Group>
      <TicketLinks ticket={ticket} readOnly={readOnly} />
    </header>
  );
}
