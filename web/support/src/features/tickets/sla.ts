import type { Ticket } from '@shared/api/types';

/** The clock of a ticket, where the workspace has a policy for it; the types will name it when the service gives it. */
export interface Sla {
  firstResponseDue?: string | null;
  resolutionDue?: string | null;
  /** `paused` while the customer is waited for. */
  state?: string | null;
}

export interface Deadline {
  goal: 'firstResponse' | 'resolution';
  due: string;
  paused: boolean;
}

/** What a ticket is to be done by next: the first response until there is one, then the solution. */
export function nextDeadline(
  ticket: Pick<Ticket, 'firstResponseAt' | 'status'> & { sla?: Sla | null },
): Deadline | undefined {
  const { sla } = ticket;
  if (!sla || ticket.status === 'solved' || ticket.status === 'closed') return undefined;
  const paused = sla.state === 'paused';
  if (!ticket.firstResponseAt && sla.firstResponseDue)
    return { goal: 'firstResponse', due: sla.firstResponseDue, paused };
  return sla.resolutionDue ? { goal: 'resolution', due: sla.resolutionDue, paused } : undefined;
}

/** An hour before it is late a ticket asks for attention. */
const soon = 60 * 60_000;

export function urgencyOf({ due, paused }: Deadline, now: number): 'calm' | 'soon' | 'late' {
  const left = Date.parse(due) - now;
  if (left < 0) return 'late';
  return left < soon && !paused ? 'soon' : 'calm';
}
