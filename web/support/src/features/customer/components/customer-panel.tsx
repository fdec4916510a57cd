import { Stack, Text } from '@mantine/core';
import { useMay } from '@shared/auth/use-session';
import { recordOptions } from '@shared/records/api/get-record';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCompany } from '../use-company';
import { CompanyCard } from './company-card';
import { EarlierTickets } from './earlier-tickets';
import { OpenDeals } from './open-deals';
import { PersonCard } from './person-card';
import { Rating } from './rating';
import { TicketFacts } from './ticket-facts';

/** Who asks: the person, where they work, what we sell them, what they asked before, and how glad they were. */
export function CustomerPanel({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation();
  const [mayReadPeople, mayReadDeals] = [useMay('contacts:read'), useMay('deals:read')];
  const mayWrite = useMay('tickets:write');
  const { data: ticket, isPending } = useQuery(recordOptions('tickets', ticketId));
  const companyId = useCompany(ticket, mayReadPeople);
  if (isPending) return <PanelSkeleton rows={6} />;
  // What went wrong is said beside it, where the ticket itself would stand.
  if (!ticket) return null;
  const { requesterId } = ticket;
  return (
    <Stack gap="xl">
      {requesterId && mayReadPeople && <PersonCard id={requesterId} />}
      {!requesterId && (
        <Text size="sm" c="dimmed">
          {t('customer.unknown')}
        </Text>
      )}
      {companyId && <CompanyCard id={companyId} />}
      <Rating satisfaction={ticket.satisfaction} askedAt={ticket.ratingAskedAt} />
      {mayReadDeals && (companyId || requesterId) && <OpenDeals companyId={companyId} requesterId={requesterId} />}
      {requesterId && <EarlierTickets requesterId={requesterId} except={ticket.id} />}
      <TicketFacts ticket={ticket} readOnly={!mayWrite} />
    </Stack>
  );
}
