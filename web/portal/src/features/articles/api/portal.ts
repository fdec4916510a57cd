import { api, bodyOf } from '@shared/api/client';
import { queryOptions } from '@tanstack/react-query';

/** Whose portal it is: asked once a visit. */
export const portalOptions = (slug: string) =>
  queryOptions({
    queryKey: ['portal', slug],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/portal/{slug}', { params: { path: { slug } }, signal })),
    staleTime: Infinity,
  });
