import { Anchor, PasswordInput, Text, TextInput } from '@mantine/core';
import { useApiForm } from '@shared/lib/use-api-form';
import { AppLink } from '@shared/ui/app-link';
import { useTranslation } from 'react-i18next';
import { signInSchema, useSignIn } from '../api/sign-in';
import { AuthForm } from './auth-form';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const form = useApiForm(signInSchema, { email: '', password: '' });
  const signIn = useSignIn(onSignedIn);
  return (
    <AuthForm
      title={t('auth.signIn')}
      submit={t('auth.signIn')}
      onSubmit={form.onSubmit((values) => signIn.mutate(values))}
      pending={signIn.isPending}
      error={signIn.error}
      footer={
        <Text size="sm" c="dimmed" ta="center">
          {t('auth.noAccount')}{' '}
          <Anchor component={AppLink} href="/sign-up" size="sm" underline="always">
            {t('auth.signUp')}
          </Anchor>
        </Text>
      }
    >
      <TextInput
        label={t('auth.email')}
        type="email"
        autoComplete="username"
        autoFocus
        {...form.getInputProps('email')}
      />
      <PasswordInput label={t('auth.password')} autoComplete="current-password" {...form.getInputProps('password')} />
    </AuthForm>
  );
}
