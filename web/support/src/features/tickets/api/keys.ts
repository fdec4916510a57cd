import { recordKey } from '@shared/records/api/update-record';

export const ticketKey = (id: string) => recordKey('tickets', id);
export const ticketLists = ['tickets', 'list'] as const;
export const ticketCounts = ['tickets', 'counts'] as const;
export const messagesKey = (id: string) => ['tickets', 'messages', id] as const;
