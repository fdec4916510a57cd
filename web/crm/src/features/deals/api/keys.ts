import { recordKey } from '@shared/records/api/update-record';
import type { BoardAsked } from '../board';

export const dealKeys = {
  all: ['deals'] as const,
  boards: ['deals', 'board'] as const,
  board: (asked: BoardAsked) => ['deals', 'board', asked] as const,
  one: (id: string, asOf?: string) => recordKey('deals', id, asOf),
};
