import { Anchor, Button, Text } from '@mantine/core';
import type { Ticket } from '@shared/api/types';
import { fewRecordsOptions } from '@shared/records/api/list-records';
import { recordOptions } from '@shared/records/api/get-record';
import { recordHref } from '@shared/records/resource';
import { AppLink } from '@shared/ui/app-link';
import { useErrorText } from '@shared/ui/error-state';
import { toastFailure } from '@shared/ui/toasts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unmerge } from '../api/merge-tickets';
import classes from './ticket-header.module.css';

/** Beyond so many the list of tickets tells. */
const shown = 5;

function TicketLink({ relation, ticket }: { relation: string; ticket: Ticket | undefined }) {
  if (!ticket) return null;
  return (
    <Text size="sm">
      {relation}{' '}
      <Anchor component={AppLink} size="sm" href={recordHref('ticket', ticket.id) ?? ''}>
        #{ticket.number} {ticket.subject}
      </Anchor>
    </Text>
  );
}

/** What the ticket came from, what it went into, and what came of it; a merge is taken back here. */
export function TicketLinks({ ticket, readOnly }: { ticket: Ticket; readOnly: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { followUpOf, mergedInto } = ticket;
  const one = (id: string | null) => ({ ...recordOptions('tickets', id ?? ''), enabled: id !== null });
  const before = useQuery(one(followUpOf)).data;
  const into = useQuery(one(mergedInto)).data;
  const merged = useQuery(fewRecordsOptions('tickets', { filter: { mergedInto: ticket.id }, limit: shown })).data;
  const after = useQuery(fewRecordsOptions('tickets', { filter: { followUpOf: ticket.id }, limit: shown })).data;
  const part = useMutation({
    mutationFn: () => unmerge(ticket.id),
    onError: (error) => toastFailure(errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  });
  const linked = before ?? into ?? merged?.items[0] ?? after?.items[0];
  if (!linked) return null;
  return (
    <div className={classes.links}>
      <TicketLink relation={t('link.followUpOf')} ticket={before} />
      <TicketLink relation={t('link.mergedInto')} ticket={into} />
      {into && !readOnly && (
        <Button size="compact-xs" variant="subtle" loading={part.isPending} onClick={() => part.mutate()}>
          {t('merge.undo')}
        </Button>
      )}
      {merged?.items.map((other) => (
        <TicketLink key={other.id} relation={t('link.merged')} ticket={other} />
      ))}
      {after?.items.map((other) => (
        <TicketLink key={other.id} relation={t('link.followedUpBy')} ticket={other} />
      ))}
    </div>
  );
}
