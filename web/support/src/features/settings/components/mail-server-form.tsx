import { NumberInput, PasswordInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { MailSettings } from '@shared/api/types';
import { toastDone } from '@shared/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mailSettingsOptions, useSaveMailSettings } from '../api/mail';
import { mailBodyOf, mailFormOf, mailSchema } from '../mail-form';
import { useSettingsForm } from '../use-settings-form';
import { DkimFields } from './dkim-fields';
import { SaveFoot } from './save-foot';

export function MailServerForm({ settings }: { settings: MailSettings }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { form, onSubmit, foot } = useSettingsForm({
    schema: mailSchema,
    initial: mailFormOf(settings),
    version: settings.version,
    toBody: mailBodyOf,
    save: useSaveMailSettings(() => toastDone(t('settings.saved'))),
    onKeepTheirs: () => void client.invalidateQueries({ queryKey: mailSettingsOptions().queryKey }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md">
        <TextInput
          label={t('settings.server.host')}
          description={t('settings.server.hostHint')}
          placeholder="smtp.example.com"
          {...form.getInputProps('host')}
        />
        <SimpleGrid cols={2}>
          <NumberInput
            label={t('settings.server.port')}
            min={1}
            max={65_535}
            allowDecimal={false}
            hideControls
            {...form.getInputProps('port')}
          />
          <Select
            label={t('settings.server.security')}
            data={[
              { value: 'startTls', label: 'STARTTLS' },
              { value: 'tls', label: 'TLS' },
            ]}
            allowDeselect={false}
            {...form.getInputProps('security')}
          />
        </SimpleGrid>
        <TextInput label={t('settings.server.userName')} autoComplete="off" {...form.getInputProps('userName')} />
        <PasswordInput
          label={t('settings.server.password')}
          description={t(settings.hasPassword ? 'settings.server.passwordStored' : 'settings.server.passwordHint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('settings.server.showPassword') }}
          {...form.getInputProps('password')}
        />
        <DkimFields form={form} stored={settings.dkim !== null} />
        <SaveFoot {...foot} />
      </Stack>
    </form>
  );
}
