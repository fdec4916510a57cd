import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useSession } from '@shared/auth/use-session';
import { localeNames, locales } from '@shared/i18n/locales';
import { useApiForm } from '@shared/lib/use-api-form';
import { mergePatchOf } from '@shared/lib/merge-patch';
import { ErrorNote } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { toastDone } from '@shared/ui/toasts';
import { useTranslation } from 'react-i18next';
import { useUpdateWorkspace, workspaceSchema } from '../api/workspace';

const currencies = ['BRL', 'USD', 'EUR', 'ARS', 'CLP', 'COP', 'MXN', 'PYG', 'UYU', 'GBP'];

export function WorkspacePage() {
  const { t } = useTranslation();
  const { name, timeZone, currency, locale } = useSession().workspace;
  const before = { name, timeZone, currency, locale };
  const form = useApiForm(workspaceSchema, before);
  const update = useUpdateWorkspace(() => toastDone(t('settings.saved')));
  return (
    <SettingsSection title={t('settings.pages.workspace')} hint={t('settings.workspace.hint')}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => update.mutate(mergePatchOf(before, values), { onError: form.showRefusal }))}
      >
        <Stack gap="md" maw="26rem">
          <TextInput label={t('settings.name')} {...form.getInputProps('name')} />
          <Select
            label={t('settings.workspace.timeZone')}
            data={[...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])]}
            searchable
            limit={100}
            allowDeselect={false}
            {...form.getInputProps('timeZone')}
          />
          <Select
            label={t('settings.workspace.currency')}
            data={[...new Set([currency, ...currencies])]}
            allowDeselect={false}
            {...form.getInputProps('currency')}
          />
          <Select
            label={t('settings.workspace.locale')}
            data={locales.map((value) => ({ value, label: localeNames[value] }))}
            allowDeselect={false}
            {...form.getInputProps('locale')}
          />
          <ErrorNote error={update.error} />
          <Group justify="end">
            <Button type="submit" loading={update.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SettingsSection>
  );
}
