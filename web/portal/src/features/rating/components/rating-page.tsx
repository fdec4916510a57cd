import { useDocumentTitle } from '@mantine/hooks';
import type { Rating } from '@shared/api/types';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconLinkOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '@/lib/is-missing';
import { ratingOptions } from '../api/rating';
import { RatingForm } from './rating-form';
import { SaidRating } from './said-rating';

/** What the mailed link opens: how was the help with this ticket? */
export function RatingPage({ token }: { token: string }) {
  const { t } = useTranslation();
  const rating = useQuery(ratingOptions(token));
  useDocumentTitle(t('rating.title'));
  if (rating.isPending) return <PanelSkeleton />;
  if (isMissing(rating.error))
    return <EmptyState title={t('rating.badLink')} hint={t('rating.badLinkHint')} icon={IconLinkOff} />;
  if (rating.isError) return <ErrorState error={rating.error} onRetry={() => void rating.refetch()} />;
  return <OneTicket token={token} rating={rating.data} />;
}

const isFinal = ({ changeableUntil }: Rating): boolean =>
  changeableUntil !== null && Date.parse(changeableUntil) < Date.now();

function OneTicket({ token, rating }: { token: string; rating: Rating }) {
  const [justSaid, setJustSaid] = useState(false);
  if (justSaid) return <SaidRating rating={rating} thanks onChange={() => setJustSaid(false)} />;
  if (isFinal(rating)) return <SaidRating rating={rating} />;
  return <RatingForm token={token} rating={rating} onSaid={() => setJustSaid(true)} />;
}
