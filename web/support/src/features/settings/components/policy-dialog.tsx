import { Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import type { SlaPolicy } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { useItems } from '../api/desk-lists';
import { policyBodyOf, policyFormOf, policySchema, type PolicyForm } from '../policy-form';
import { useItemForm } from '../use-item-form';
import { ItemDialog } from './item-dialog';
import { TargetsTable } from './targets-table';

interface PolicyDialogProps {
  /** Undefined to make a new one. */
  policy: SlaPolicy | undefined;
  onClose: () => void;
}

export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const { t } = useTranslation();
  const choices = (items: { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));
  const calendars = choices(useItems('business-calendars'));
  const queues = choices(useItems('queues'));
  const item = useItemForm<PolicyForm>({
    list: 'sla-policies',
    item: policy,
    schema: policySchema,
    initial: policyFormOf(policy, calendars[0]?.value ?? ''),
    toBody: policyBodyOf,
    onClose,
  });
  const { form } = item;
  return (
    <ItemDialog wide title={t(policy ? 'settings.policies.edit' : 'settings.policies.new')} item={item}>
      <TextInput label={t('settings.name')} data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('settings.policies.calendar')}
        description={calendars.length === 0 ? t('settings.policies.calendarFirst') : undefined}
        data={calendars}
        allowDeselect={false}
        {...form.getInputProps('calendarId')}
      />
      <TargetsTable
        targets={form.values.targets}
        error={form.errors.targets}
        onChange={(targets) => form.setFieldValue('targets', targets)}
      />
      <MultiSelect
        label={t('settings.policies.queues')}
        description={t('settings.policies.queuesHint')}
        data={queues}
        searchable
        {...form.getInputProps('queueIds')}
      />
      <NumberInput
        label={t('settings.policies.near')}
        description={t('settings.policies.nearHint')}
        suffix="%"
        min={1}
        max={99}
        allowDecimal={false}
        {...form.getInputProps('nearBreachPercent')}
      />
      <Checkbox
        label={t('settings.policies.pausesOnHold')}
        description={t('settings.policies.pausesOnHoldHint')}
        {...form.getInputProps('pausesOnHold', { type: 'checkbox' })}
      />
      <NumberInput
        label={t('settings.order')}
        description={t('settings.policies.orderHint')}
        allowDecimal={false}
        {...form.getInputProps('order')}
      />
    </ItemDialog>
  );
}
