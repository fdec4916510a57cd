import { Stack, Textarea } from '@mantine/core';
import { useApiForm } from '@shared/lib/use-api-form';
import { toastDone } from '@shared/ui/toasts';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useSaveAgentSelf } from '../api/agent-self';
import { SaveFoot } from './save-foot';

const signatureSchema = z.object({ signature: z.string() });

export function SignatureForm({ signature }: { signature: string }) {
  const { t } = useTranslation();
  const form = useApiForm(signatureSchema, { signature });
  const save = useSaveAgentSelf(() => toastDone(t('settings.saved')));
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values, { onError: form.showRefusal }))}>
      <Stack gap="md" maw="32rem">
        <Textarea
          label={t('settings.pages.signature')}
          autosize
          minRows={4}
          maxRows={12}
          {...form.getInputProps('signature')}
        />
        <SaveFoot error={save.error} pending={save.isPending} onKeepTheirs={form.reset} />
      </Stack>
    </form>
  );
}
