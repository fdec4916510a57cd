import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { Queue } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { localPart, required } from '../fields';
import { useItemForm } from '../use-item-form';
import { ItemDialog } from './item-dialog';

const queueSchema = z.object({
  name: required,
  address: localPart,
  signature: z.string(),
  distributes: z.boolean(),
  default: z.boolean(),
});
type QueueForm = z.infer<typeof queueSchema>;

const toBody = ({ name, address, signature, ...rest }: QueueForm) => ({
  name: name.trim(),
  address: address.trim().toLowerCase(),
  signature: signature.trim() || null,
  ...rest,
});

interface QueueDialogProps {
  /** Undefined to make a new one. */
  queue: Queue | undefined;
  onClose: () => void;
}

export function QueueDialog({ queue, onClose }: QueueDialogProps) {
  const { t } = useTranslation();
  const item = useItemForm<QueueForm>({
    list: 'queues',
    item: queue,
    schema: queueSchema,
    initial: {
      name: queue?.name ?? '',
      address: queue?.address ?? '',
      signature: queue?.signature ?? '',
      distributes: queue?.distributes ?? false,
      default: queue?.default ?? false,
    },
    toBody,
    onClose,
  });
  const { form } = item;
  return (
    <ItemDialog title={t(queue ? 'settings.queues.edit' : 'settings.queues.new')} item={item}>
      <TextInput label={t('settings.name')} data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label={t('settings.queues.address')}
        description={t('settings.queues.addressHint')}
        rightSection="@"
        {...form.getInputProps('address')}
      />
      <Textarea
        label={t('settings.queues.signature')}
        description={t('settings.queues.signatureHint')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('signature')}
      />
      <Checkbox
        label={t('settings.queues.distributes')}
        description={t('settings.queues.distributesHint')}
        {...form.getInputProps('distributes', { type: 'checkbox' })}
      />
      <Checkbox
        label={t('settings.queues.default')}
        description={t('settings.queues.defaultHint')}
        disabled={queue?.default}
        {...form.getInputProps('default', { type: 'checkbox' })}
      />
    </ItemDialog>
  );
}
