import { api, bodyOf } from '../api/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { catalogueKeys } from './keys';

const query = { limit: 200 };
const staleTime = 60_000;

export const lostReasonsOptions = () =>
  queryOptions({
    queryKey: catalogueKeys.lostReasons,
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/lost-reasons', { params: { query: { ...query, sort: 'order' } }, signal })),
    staleTime,
  });

export const productsOptions = () =>
  queryOptions({
    queryKey: catalogueKeys.products,
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/products', { params: { query: { ...query, sort: 'name' } }, signal })),
    staleTime,
  });

/** Why deals are lost, and what is sold: the short lists that deals refer to; empty until loaded. */
export const useLostReasons = () => useQuery(lostReasonsOptions()).data?.items ?? [];
export const useProducts = () => useQuery(productsOptions()).data?.items ?? [];
