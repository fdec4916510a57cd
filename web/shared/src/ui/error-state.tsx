import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconMapOff, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, ConnectionError } from '../api/api-error';
import classes from './states.module.css';

/** What happened, in words a person can act on. The server's own sentence is shown where it has one. */
export function useErrorText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('shared');
  return (error) => {
    if (error instanceof ConnectionError) return t('error.connection');
    if (!(error instanceof ApiError)) return t('error.unexpected');
    if (error.code && i18n.exists(`refused.${error.code}`, { ns: 'shared' }))
      // How many records stand in the way, where the server's sentence counts them.
      return t(`refused.${error.code}`, { count: Number(/\d+/.exec(error.message)?.[0] ?? 0) });
    if (error.status === 403) return t('error.forbidden');
    if (error.status === 404) return t('error.notFound');
    if (error.status === 429) return t('error.tooMany', { count: error.retryAfter ?? 60 });
    if (error.status >= 500) return t('error.server');
    return error.message;
  };
}

function TraceId({ error }: { error: unknown }) {
  const { t } = useTranslation('shared');
  // Of use to support where something broke; a refusal says all there is to say.
  if (!(error instanceof ApiError) || !error.traceId || error.status < 500) return null;
  return <span className={classes.trace}>{t('error.trace', { id: error.traceId })}</span>;
}

/** What is not there, or no longer, will not be there at the next try either. */
const isGone = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 404 || error.status === 410 || error.code === 'auth.link-invalid');

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** Where one may go instead. */
  children?: ReactNode;
}

/** A screen or panel that could not be loaded. */
export function ErrorState({ error, onRetry, children }: ErrorStateProps) {
  const { t } = useTranslation('shared');
  const text = useErrorText();
  const gone = isGone(error);
  const Glyph = error instanceof ConnectionError ? IconPlugConnectedX : gone ? IconMapOff : IconAlertTriangle;
  return (
    <div className={classes.state} role="alert">
      <Glyph size={32} stroke={1.5} className={classes.icon} aria-hidden />
      <Title order={2}>{t(gone ? 'error.gone' : 'error.title')}</Title>
      <Text c="dimmed">{text(error)}</Text>
      {onRetry && !gone && (
        <Button variant="default" onClick={onRetry}>
          {t('error.retry')}
        </Button>
      )}
      {children}
      <TraceId error={error} />
    </div>
  );
}

/** A form or action that was refused, beside the button that was pressed. */
export function ErrorNote({ error }: { error: unknown }) {
  const text = useErrorText();
  if (!error) return null;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={18} />} p="sm">
      <Group gap="xs" justify="space-between">
        <Text size="sm">{text(error)}</Text>
        <TraceId error={error} />
      </Group>
    </Alert>
  );
}
