import { Button, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { ErrorNote } from '@shared/ui/error-state';
import type { FormEventHandler, ReactNode } from 'react';

interface AuthFormProps {
  title: string;
  submit: string;
  onSubmit: FormEventHandler<HTMLFormElement>;
  pending: boolean;
  error: unknown;
  children: ReactNode;
  footer?: ReactNode;
}

/** The one shape of all forms before sign-in. */
export function AuthForm({ title, submit, onSubmit, pending, error, children, footer }: AuthFormProps) {
  useDocumentTitle(`${title} · CrmCloud`);
  return (
    <form onSubmit={onSubmit} noValidate aria-label={title}>
      <Stack gap="lg">
        <Title order={1}>{title}</Title>
        <Stack gap="md">{children}</Stack>
        <ErrorNote error={error} />
        <Button type="submit" loading={pending} fullWidth>
          {submit}
        </Button>
        {footer}
      </Stack>
    </form>
  );
}
