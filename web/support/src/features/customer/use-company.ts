import type { Ticket } from '@shared/api/types';
import { recordOptions } from '@shared/records/api/get-record';
import { useQuery } from '@tanstack/react-query';

/** The company that a ticket is of: the one it names, else where the requester mainly works. */
export function useCompany(ticket: Ticket | undefined, mayReadPeople: boolean): string | null {
  const { requesterId, companyId } = ticket ?? { requesterId: null, companyId: null };
  const asked = requesterId !== null && companyId === null && mayReadPeople;
  const { data: person } = useQuery({ ...recordOptions('contacts', requesterId ?? ''), enabled: asked });
  if (companyId || !person) return companyId;
  return (person.companies.find(({ primary }) => primary) ?? person.companies[0])?.companyId ?? null;
}
