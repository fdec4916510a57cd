import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import type { MailTest as Answer } from '@shared/api/types';
import { ErrorNote } from '@shared/ui/error-state';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTestMail } from '../api/mail';

/** Signs in at the stored server and leaves again; says what the server said. */
export function MailTest({ host }: { host: string }) {
  const { t } = useTranslation();
  const test = useTestMail();
  return (
    <Stack gap="sm" align="start">
      <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
        {t('settings.server.test', { host })}
      </Button>
      <ErrorNote error={test.error} />
      {test.data && <TestAnswer answer={test.data} />}
    </Stack>
  );
}

function TestAnswer({ answer: { ok, reason, code, reply } }: { answer: Answer }) {
  const { t } = useTranslation();
  const said = [code, reply].filter(Boolean).join(' ');
  return (
    <Alert
      role="status"
      w="100%"
      variant="light"
      color={ok ? 'green' : 'red'}
      icon={ok ? <IconCheck size={18} /> : <IconAlertTriangle size={18} />}
    >
      <Text size="sm">{ok ? t('settings.server.works') : t(`settings.server.reason.${reason ?? 'server'}`)}</Text>
      {!ok && said && <Code block>{said}</Code>}
    </Alert>
  );
}
