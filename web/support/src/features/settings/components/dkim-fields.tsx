import { Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { MailForm } from '../mail-form';

interface DkimFieldsProps {
  form: UseFormReturnType<MailForm>;
  /** There is a key; it is never shown. */
  stored: boolean;
}

/** How mail is signed, so that it is believed; empty where it is not. */
export function DkimFields({ form, stored }: DkimFieldsProps) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('settings.server.dkim')}>
      <Stack gap="md">
        <SimpleGrid cols={2}>
          <TextInput
            label={t('settings.server.dkimDomain')}
            placeholder="example.com"
            {...form.getInputProps('dkim.domain')}
          />
          <TextInput
            label={t('settings.server.dkimSelector')}
            placeholder="crm"
            {...form.getInputProps('dkim.selector')}
          />
        </SimpleGrid>
        <Textarea
          label={t('settings.server.dkimKey')}
          description={t(stored ? 'settings.server.dkimKeyStored' : 'settings.server.dkimKeyHint')}
          autoComplete="off"
          spellCheck={false}
          autosize
          minRows={2}
          maxRows={8}
          {...form.getInputProps('dkim.privateKey')}
        />
      </Stack>
    </Fieldset>
  );
}
