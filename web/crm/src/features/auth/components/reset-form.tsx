import { Anchor, PasswordInput } from '@mantine/core';
import { useApiForm } from '@shared/lib/use-api-form';
import { AppLink } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passwordResetOptions, resetSchema, useResetPassword } from '../api/password-reset';
import { AuthForm } from './auth-form';
import { LinkError } from './link-error';

export function ResetForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const link = useQuery(passwordResetOptions(token));
  const form = useApiForm(resetSchema, { password: '' });
  const reset = useResetPassword(token, () => setDone(true));
  if (done)
    return (
      <EmptyState title={t('auth.resetDone')} icon={IconCircleCheck}>
        <Anchor component={AppLink} href="/sign-in">
          {t('auth.signIn')}
        </Anchor>
      </EmptyState>
    );
  if (link.isPending) return <PanelSkeleton rows={2} />;
  if (link.isError) return <LinkError error={link.error} onRetry={() => void link.refetch()} />;
  return (
    <AuthForm
      title={t('auth.resetTitle')}
      submit={t('auth.resetSubmit')}
      onSubmit={form.onSubmit((values) => reset.mutate(values, { onError: form.showRefusal }))}
      pending={reset.isPending}
      error={reset.error}
    >
      <PasswordInput
        label={t('auth.newPassword')}
        description={t('auth.passwordHint')}
        autoComplete="new-password"
        autoFocus
        {...form.getInputProps('password')}
      />
    </AuthForm>
  );
}
