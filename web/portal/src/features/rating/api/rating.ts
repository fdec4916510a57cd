import { api, bodyOf } from '@shared/api/client';
import type { RatingRequest } from '@shared/api/types';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

/** Longer ones the server refuses. */
export const longestComment = 5000;

export const ratingSchema = z.object({
  score: z.number().min(1, 'rating.error.score').max(5),
  comment: z.string().max(longestComment),
});

/** The ticket that a mailed link names, and what was said of it. Nothing changes it under the hands of who writes. */
export const ratingOptions = (token: string) =>
  queryOptions({
    queryKey: ['rating', token],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/portal/ratings/{token}', { params: { path: { token } }, signal })),
    staleTime: Infinity,
  });

export function useRate(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RatingRequest) =>
      bodyOf(api.POST('/api/portal/ratings/{token}', { params: { path: { token } }, body })),
    onSuccess: (rating) => client.setQueryData(ratingOptions(token).queryKey, rating),
  });
}
