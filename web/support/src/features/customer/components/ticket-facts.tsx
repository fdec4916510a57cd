import type { Ticket } from '@shared/api/types';
import { fieldText } from '@shared/records/field-values';
import { RecordFacts, type Fact } from '@shared/records/record-facts';
import { useQueues } from '@shared/tickets/queues';
import { useTranslation } from 'react-i18next';

interface TicketFactsProps {
  ticket: Ticket;
  readOnly: boolean;
}

/** What else is known of the ticket, edited where it stands. */
export function TicketFacts({ ticket, readOnly }: TicketFactsProps) {
  const { t } = useTranslation();
  const text = (key: 'subject' | 'product' | 'externalId'): Fact => ({
    key,
    label: t(`ticket.field.${key}`),
    value: ticket[key] ?? '',
  });
  const queues = useQueues();
  const queue: Fact = {
    key: 'queueId',
    label: t('ticket.field.queueId'),
    value: ticket.queueId ?? '',
    display: queues.find(({ id }) => id === ticket.queueId)?.name,
    type: 'choice',
    options: queues.map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <RecordFacts
      resource="tickets"
      record={ticket}
      facts={[queue, text('subject'), text('product'), text('externalId')]}
      textOf={(field, value) =>
        field === 'queueId' ? (queues.find(({ id }) => id === value)?.name ?? '') : fieldText(value)
      }
      readOnly={readOnly || ticket.status === 'closed'}
    />
  );
}
