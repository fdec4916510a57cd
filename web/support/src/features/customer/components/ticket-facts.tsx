import type { Ticket } from '@shared/api/types';
import { fieldText } from '@shared/records/field-values';
import { RecordFacts, type Fact } from '@shared/records/record-facts';
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
  return (
    <RecordFacts
      resource="tickets"
      record={ticket}
      facts={[text('subject'), text('product'), text('externalId')]}
      textOf={(_, value) => fieldText(value)}
      readOnly={readOnly || ticket.status === 'closed'}
    />
  );
}
