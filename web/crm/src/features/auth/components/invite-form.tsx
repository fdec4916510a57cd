import { PasswordInput, Text, TextInput } from '@mantine/core';
import { useApiForm } from '@shared/lib/use-api-form';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { acceptSchema, invitationOptions, useAcceptInvitation } from '../api/invitation';
import { AuthForm } from './auth-form';
import { LinkError } from './link-error';

interface InviteFormProps {
  token: string;
  onAccepted: () => void;
}

export function InviteForm({ token, onAccepted }: InviteFormProps) {
  const invitation = useQuery(invitationOptions(token));
  if (invitation.isPending) return <PanelSkeleton />;
  if (invitation.isError) return <LinkError error={invitation.error} onRetry={() => void invitation.refetch()} />;
  return <Accepting token={token} onAccepted={onAccepted} {...invitation.data} />;
}

interface AcceptingProps extends InviteFormProps {
  name: string;
  email: string;
  workspaceName: string;
}

function Accepting({ token, onAccepted, name, email, workspaceName }: AcceptingProps) {
  const { t } = useTranslation();
  const form = useApiForm(acceptSchema, { name, password: '' });
  const accept = useAcceptInvitation(token, onAccepted);
  return (
    <AuthForm
      title={t('auth.inviteTitle', { workspace: workspaceName })}
      submit={t('auth.accept')}
      onSubmit={form.onSubmit((values) => accept.mutate(values, { onError: form.showRefusal }))}
      pending={accept.isPending}
      error={accept.error}
    >
      <Text c="dimmed">{t('auth.inviteHint', { email })}</Text>
      <TextInput label={t('auth.name')} autoComplete="name" {...form.getInputProps('name')} />
      <PasswordInput
        label={t('auth.password')}
        description={t('auth.passwordHint')}
        autoComplete="new-password"
        autoFocus
        {...form.getInputProps('password')}
      />
    </AuthForm>
  );
}
