import type { Ticket } from '@shared/api/types';
import type { TicketStep } from '../api/change-ticket';

/** Of the three things that are chosen for a ticket: its status, its priority, its agent. */
export interface PickProps {
  ticket: Ticket;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onStep: (step: TicketStep) => void;
}
