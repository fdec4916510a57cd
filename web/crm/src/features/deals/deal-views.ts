import type { Search } from '@shared/records/filters';
import { toLocalTime } from '@shared/lib/zoned';

/** The first day of this month and of the next, in the workspace's time zone. */
export function thisMonth(timeZone: string, now = new Date()): { from: string; to: string } {
  const [year = 0, month = 0] = toLocalTime(now.toISOString(), timeZone).split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { from: `${year}-${String(month).padStart(2, '0')}-01`, to: `${next}-01` };
}

export interface ReadyView {
  /** Named `deal.view.<key>`. */
  key: 'all' | 'mine' | 'closing' | 'won' | 'lost';
  search: Search;
}

/** The views of the list of deals that nobody had to save. */
export function readyViews(me: string, timeZone: string, now?: Date): ReadyView[] {
  const { from, to } = thisMonth(timeZone, now);
  return [
    { key: 'all', search: {} },
    { key: 'mine', search: { 'filter[ownerId]': me, 'filter[status]': 'open', sort: 'expectedCloseDate' } },
    {
      key: 'closing',
      search: {
        'filter[status]': 'open',
        'filter[expectedCloseDate][gte]': from,
        'filter[expectedCloseDate][lt]': to,
        sort: 'expectedCloseDate',
      },
    },
    {
      key: 'won',
      search: {
        'filter[status]': 'won',
        sort: '-wonAt',
        columns: 'name,amount,wonAt,ownerId,source,region',
      },
    },
    {
      key: 'lost',
      search: {
        'filter[status]': 'lost',
        sort: '-lostAt',
        columns: 'name,lostReasonId,amount,lostAt,ownerId,source',
      },
    },
  ];
}
