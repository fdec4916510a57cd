import { Anchor, PasswordInput, Text, TextInput } from '@mantine/core';
import { useApiForm } from '@shared/lib/use-api-form';
import { AppLink } from '@shared/ui/app-link';
import { useTranslation } from 'react-i18next';
import { signUpSchema, useSignUp } from '../api/sign-up';
import { AuthForm } from './auth-form';

export function SignUpForm({ onSignedUp }: { onSignedUp: () => void }) {
  const { t } = useTranslation();
  const form = useApiForm(signUpSchema, { workspaceName: '', name: '', email: '', password: '' });
  const signUp = useSignUp(onSignedUp);
  return (
    <AuthForm
      title={t('auth.signUp')}
      submit={t('auth.signUp')}
      onSubmit={form.onSubmit((values) => signUp.mutate(values, { onError: form.showRefusal }))}
      pending={signUp.isPending}
      error={signUp.error}
      footer={
        <Text size="sm" c="dimmed" ta="center">
          {t('auth.haveAccount')}{' '}
          <Anchor component={AppLink} href="/sign-in" size="sm" underline="always">
            {t('auth.signIn')}
          </Anchor>
        </Text>
      }
    >
      <TextInput
        label={t('auth.workspaceName')}
        autoComplete="organization"
        autoFocus
        {...form.getInputProps('workspaceName')}
      />
      <TextInput label={t('auth.name')} autoComplete="name" {...form.getInputProps('name')} />
      <TextInput label={t('auth.email')} type="email" autoComplete="username" {...form.getInputProps('email')} />
      <PasswordInput
        label={t('auth.password')}
        description={t('auth.passwordHint')}
        autoComplete="new-password"
        {...form.getInputProps('password')}
      />
    </AuthForm>
  );
}
