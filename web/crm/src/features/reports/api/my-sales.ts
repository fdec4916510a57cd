import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';

/** The sales of one person between two days, and what they have open. */
export const mySalesOptions = (userId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['reports', 'sales', 'mine', userId, from, to],
    queryFn: async ({ signal }) => {
      const query = { from, to, filter: { ownerId: userId } };
      const { total, currency } = await bodyOf(api.GET('/api/reports/sales', { params: { query }, signal }));
      const number = (value: number | string | null): number | null => (value === null ? null : Number(value));
      return {
        currency,
        won: number(total.won),
        wonValue: number(total.wonValue),
        winRate: number(total.winRate),
        open: number(total.open),
      };
    },
  });
