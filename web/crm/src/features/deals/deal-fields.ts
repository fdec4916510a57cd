import type { DealStatus } from '@shared/api/types';
import type { Tone } from '@shared/ui/status-pill';

export const statuses: DealStatus[] = ['open', 'won', 'lost'];

export const statusTone: Record<DealStatus, Tone> = { open: 'accent', won: 'good', lost: 'neutral' };

/** What many deals may have in common, and is changed for all of them at once. */
export const sharedFields = ['source', 'region', 'expectedCloseDate'];
