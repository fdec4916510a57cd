import { api, bodyOf } from '@shared/api/client';
import type { Deal } from '@shared/api/types';
import { queryOptions } from '@tanstack/react-query';
import { dealKeys } from './keys';

/** The other deals with the same company, the newest first. */
export const siblingsOptions = ({ companyId }: Pick<Deal, 'companyId'>) =>
  queryOptions({
    queryKey: dealKeys.around('companyId', companyId ?? ''),
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/deals', {
          params: { query: { filter: { companyId: companyId ?? '' }, sort: '-createdAt', limit: 6 } },
          signal,
        }),
      ),
    enabled: companyId !== null,
  });
