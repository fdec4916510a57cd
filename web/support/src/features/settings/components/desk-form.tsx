import { Checkbox, NumberInput, Stack } from '@mantine/core';
import type { SupportSettings } from '@shared/api/types';
import { toastDone } from '@shared/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { supportSettingsOptions, useSaveSupportSettings } from '../api/support-settings';
import { useSettingsForm } from '../use-settings-form';
import { SaveFoot } from './save-foot';

const deskSchema = z.object({
  asksForRating: z.boolean(),
  /** Empty: never. */
  closesAfterDays: z.union([z.literal(''), z.number().int().min(1).max(365)], 'settings.error.days'),
});

export function DeskForm({ settings }: { settings: SupportSettings }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { asksForRating, closesAfterDays, version } = settings;
  const { form, onSubmit, foot } = useSettingsForm<
    z.infer<typeof deskSchema>,
    { asksForRating: boolean; closesAfterDays: number | null }
  >({
    schema: deskSchema,
    initial: { asksForRating, closesAfterDays: closesAfterDays ?? '' },
    version,
    toBody: (values) => ({
      asksForRating: values.asksForRating,
      closesAfterDays: values.closesAfterDays === '' ? null : values.closesAfterDays,
    }),
    save: useSaveSupportSettings(() => toastDone(t('settings.saved'))),
    onKeepTheirs: () => void client.invalidateQueries({ queryKey: supportSettingsOptions().queryKey }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md" maw="26rem">
        <Checkbox
          label={t('settings.desk.asksForRating')}
          description={t('settings.desk.asksForRatingHint')}
          {...form.getInputProps('asksForRating', { type: 'checkbox' })}
        />
        <NumberInput
          label={t('settings.desk.closesAfterDays')}
          description={t('settings.desk.closesAfterDaysHint')}
          min={1}
          max={365}
          allowDecimal={false}
          {...form.getInputProps('closesAfterDays')}
        />
        <SaveFoot {...foot} />
      </Stack>
    </form>
  );
}
