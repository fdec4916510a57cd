import type { MailSettings } from '@shared/api/types';
import { SettingsSection } from '@shared/ui/settings-section';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MailServerForm } from './mail-server-form';
import { MailTest } from './mail-test';

/** The server that the workspace's mail goes out by. */
export function MailServerSection({ settings }: { settings: MailSettings }) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('settings.server.title')} hint={t('settings.server.hint')}>
      <Stack gap="lg" maw="32rem">
        <MailServerForm key={settings.version} settings={settings} />
        {settings.host && <MailTest key={`test-${settings.version}`} host={settings.host} />}
      </Stack>
    </SettingsSection>
  );
}
