import { Select, Textarea, TextInput } from '@mantine/core';
import type { MailAddress } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { localPart } from '../fields';
import { useItemForm } from '../use-item-form';
import { ItemDialog } from './item-dialog';

const purposes = ['support', 'sales'] as const;

const addressSchema = z.object({
  address: localPart,
  purpose: z.enum(purposes),
  name: z.string(),
  signature: z.string(),
});
type AddressForm = z.infer<typeof addressSchema>;

const toBody = ({ address, purpose, name, signature }: AddressForm) => ({
  address: address.trim().toLowerCase(),
  purpose,
  name: name.trim() || null,
  signature: signature.trim() || null,
});

interface AddressDialogProps {
  /** Undefined to make a new one. */
  address: MailAddress | undefined;
  onClose: () => void;
}

/** An address stays what it is, so that answers to it arrive; the standing ones also stay for what they are for. */
export function AddressDialog({ address, onClose }: AddressDialogProps) {
  const { t } = useTranslation();
  const item = useItemForm<AddressForm>({
    list: 'mail/addresses',
    item: address,
    schema: addressSchema,
    initial: {
      address: address?.address ?? '',
      purpose: address?.purpose ?? 'support',
      name: address?.name ?? '',
      signature: address?.signature ?? '',
    },
    toBody,
    onClose,
  });
  const { form } = item;
  return (
    <ItemDialog title={t(address ? 'settings.addresses.edit' : 'settings.addresses.new')} item={item}>
      <TextInput
        label={t('settings.addresses.local')}
        description={t('settings.addresses.localHint')}
        rightSection="@"
        data-autofocus
        disabled={address !== undefined}
        {...form.getInputProps('address')}
      />
      <Select
        label={t('settings.addresses.purpose')}
        data={purposes.map((value) => ({ value, label: t(`settings.addresses.for.${value}`) }))}
        allowDeselect={false}
        disabled={address?.standing}
        {...form.getInputProps('purpose')}
      />
      <TextInput
        label={t('settings.addresses.sender')}
        description={t('settings.addresses.senderHint')}
        {...form.getInputProps('name')}
      />
      <Textarea
        label={t('settings.addresses.signature')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('signature')}
      />
    </ItemDialog>
  );
}
