import { useParams } from '@tanstack/react-router';
import { RatingPage } from '@/features/rating/components/rating-page';

export function RateRoute() {
  const { token } = useParams({ from: '/portal/rate/$token' });
  return <RatingPage key={token} token={token} />;
}
