import type { SlaState, Ticket } from '@shared/api/types';
import type { Tone } from '@shared/ui/status-pill';

export interface Deadline {
  goal: 'firstResponse' | 'resolution';
  /** None while the clock stands still. */
  due: string | null;
  state: SlaState;
}

/** What a ticket is to be done by next; nothing once it is over, and where nothing was promised. */
export function nextDeadline(ticket: Pick<Ticket, 'firstResponseAt' | 'status' | 'sla'>): Deadline | undefined {
  const { sla } = ticket;
  if (!sla || sla.state === 'none' || ticket.status === 'solved' || ticket.status === 'closed') return undefined;
  const { state, due, firstResponseDue, resolutionDue } = sla;
  if (state === 'paused') return { goal: ticket.firstResponseAt ? 'resolution' : 'firstResponse', due: null, state };
  if (due === null) return undefined;
  // The solution may fall due first, or be all that is promised.
  return { goal: due === resolutionDue && due !== firstResponseDue ? 'resolution' : 'firstResponse', due, state };
}

export type Urgency = 'calm' | 'soon' | 'late';

/** The server knows when a breach is near; that it has come is seen here as soon as it does. */
export function urgencyOf({ due, state }: Pick<Deadline, 'due' | 'state'>, now: number): Urgency {
  if (state === 'breached' || (due !== null && Date.parse(due) <= now)) return 'late';
  return state === 'nearBreach' ? 'soon' : 'calm';
}

export const urgencyTone: Record<Urgency, Tone> = { calm: 'neutral', soon: 'soon', late: 'failed' };

export const slaTone: Record<SlaState, Tone> = {
  none: 'neutral',
  running: 'neutral',
  paused: 'neutral',
  met: 'good',
  nearBreach: 'soon',
  breached: 'failed',
};
