import type { DealStatus } from '@shared/api/types';
import type { Tone } from '@shared/ui/status-pill';

export const statuses: DealStatus[] = ['open', 'won', 'lost'];

export const statusTone: Record<DealStatus, Tone> = { open: 'accent', won: 'good', lost: 'neutral' };
