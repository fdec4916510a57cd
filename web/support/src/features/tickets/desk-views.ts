import { emptyList, toSearch, type Filter, type ListState, type Search } from '@shared/records/filters';
import { unfinished } from './ticket-fields';

export const readyMade = ['mine', 'unassigned', 'open', 'pending', 'solved', 'all'] as const;
export type ReadyMade = (typeof readyMade)[number];

export interface DeskView {
  name: ReadyMade;
  search: Search;
}

const working: Filter = { field: 'status', operator: 'in', value: unfinished.join(',') };
const withStatus = (...statuses: string[]): Filter => ({ field: 'status', operator: 'in', value: statuses.join(',') });

/** The views that nobody had to save, for who is signed in. */
export function deskViews(userId: string): DeskView[] {
  const states: Record<ReadyMade, Partial<ListState>> = {
    mine: { filters: [working, { field: 'assigneeId', operator: 'eq', value: userId }] },
    unassigned: { filters: [working, { field: 'assigneeId', operator: 'isNull', value: 'true' }] },
    open: { filters: [withStatus('open')] },
    pending: { filters: [withStatus('pending', 'onHold')] },
    solved: { filters: [withStatus('solved')], sort: '-solvedAt' },
    all: {},
  };
  return readyMade.map((name) => ({ name, search: toSearch({ ...emptyList, ...states[name] }) }));
}

/** What waits in a queue, read by what falls due first. */
export const searchOfQueue = (id: string): Search =>
  toSearch({ ...emptyList, filters: [working, { field: 'queueId', operator: 'eq', value: id }], sort: 'slaDue' });

/** The orders that a queue can be read in; the first is meant where none is said. */
export const orders = ['-createdAt', 'createdAt', 'slaDue', '-updatedAt', '-solvedAt'] as const;
export const usualOrder = orders[0];
