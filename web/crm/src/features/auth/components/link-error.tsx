import { Anchor } from '@mantine/core';
import { AppLink } from '@shared/ui/app-link';
import { ErrorState } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';

/** A link that was sent to someone leads nowhere (any more): who has an account signs in instead. */
export function LinkError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <ErrorState error={error} onRetry={onRetry}>
      <Anchor component={AppLink} href="/sign-in">
        {t('auth.signIn')}
      </Anchor>
    </ErrorState>
  );
}
