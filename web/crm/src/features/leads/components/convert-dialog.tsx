import { Button, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import type { ConvertedTo, Lead } from '@shared/api/types';
import { useSession } from '@shared/auth/use-session';
import { useApiForm } from '@shared/lib/use-api-form';
import { useFormats } from '@shared/lib/use-formats';
import { ErrorNote } from '@shared/ui/error-state';
import { toastDone } from '@shared/ui/toasts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { pipelineChoicesOptions, useConvertLead } from '../api/convert-lead';
import { leadName } from '../lead-name';
import { ConvertedLinks } from './converted-links';

const schema = z.object({
  dealName: z.string(),
  amount: z.union([z.number(), z.literal('')]),
  pipelineId: z.string().nullable(),
});
type Values = z.infer<typeof schema>;

interface ConvertDialogProps {
  lead: Lead;
  onClose: () => void;
}

/** A lead becomes a contact, a company and a deal. */
export function ConvertDialog({ lead, onClose }: ConvertDialogProps) {
  const { t } = useTranslation();
  const { currency } = useSession().workspace;
  const { decimal, group } = useFormats().separators();
  const pipelines = useQuery(pipelineChoicesOptions()).data?.items ?? [];
  const [became, setBecame] = useState<ConvertedTo>();
  const form = useApiForm<Values>(schema, {
    dealName: lead.companyName || leadName(lead),
    amount: '',
    pipelineId: null,
  });
  const convert = useConvertLead(lead.id, (result) => {
    if (result) return setBecame(result);
    toastDone(t('convert.running'));
    onClose();
  });
  const send = ({ dealName, amount, pipelineId }: Values): void =>
    convert.mutate(
      {
        ...(dealName.trim() && { dealName: dealName.trim() }),
        ...(amount !== '' && { amount }),
        ...(pipelineId && { pipelineId }),
      },
      { onError: form.showRefusal },
    );
  if (became)
    return (
      <Modal opened onClose={onClose} title={t('convert.done', { name: leadName(lead) })}>
        <Stack gap="lg">
          <ConvertedLinks became={became} />
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('convert.close')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    );
  return (
    <Modal opened onClose={onClose} title={t('convert.title', { name: leadName(lead) })}>
      <form noValidate aria-label={t('convert.verb')} onSubmit={form.onSubmit(send)}>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('convert.hint')}
          </Text>
          <TextInput data-autofocus label={t('convert.dealName')} {...form.getInputProps('dealName')} />
          <NumberInput
            label={t('convert.amount', { currency })}
            min={0}
            decimalScale={2}
            decimalSeparator={decimal}
            thousandSeparator={group}
            {...form.getInputProps('amount')}
          />
          {pipelines.length > 1 && (
            <Select
              label={t('convert.pipeline')}
              placeholder={pipelines.find((pipeline) => pipeline.default)?.name}
              clearable
              data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('pipelineId')}
            />
          )}
          <ErrorNote error={convert.error} />
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={convert.isPending}>
              {t('convert.verb')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
