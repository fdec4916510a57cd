import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';
import { leadKeys } from './keys';

/** The newest open leads of one person. */
export const myLeadsOptions = (userId: string) =>
  queryOptions({
    queryKey: [...leadKeys.all, 'mine', userId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/leads', {
          params: {
            query: {
              filter: { ownerId: userId, status: { in: 'new,working,nurturing' } },
              sort: '-createdAt',
              limit: 8,
            },
          },
          signal,
        }),
      ),
  });
