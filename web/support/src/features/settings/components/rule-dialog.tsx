import { Checkbox, Fieldset, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import type { RoutingRule } from '@shared/api/types';
import { useUsers } from '@shared/records/api/list-users';
import { useTranslation } from 'react-i18next';
import { useItems } from '../api/desk-lists';
import { priorities } from '../policy-form';
import { asked, ruleBodyOf, ruleFormOf, ruleSchema, type RuleForm } from '../rule-form';
import { useItemForm } from '../use-item-form';
import { ItemDialog } from './item-dialog';

interface RuleDialogProps {
  /** Undefined to make a new one. */
  rule: RoutingRule | undefined;
  /** The place of the last rule. */
  last: number;
  onClose: () => void;
}

export function RuleDialog({ rule, last, onClose }: RuleDialogProps) {
  const { t } = useTranslation();
  const { users } = useUsers();
  const choices = (items: { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));
  const queues = choices(useItems('queues'));
  const item = useItemForm<RuleForm>({
    list: 'routing-rules',
    item: rule,
    schema: ruleSchema,
    initial: ruleFormOf(rule),
    toBody: ruleBodyOf(rule ? undefined : last),
    onClose,
  });
  const { form } = item;
  return (
    <ItemDialog wide title={t(rule ? 'settings.rules.edit' : 'settings.rules.new')} item={item}>
      <TextInput label={t('settings.name')} data-autofocus {...form.getInputProps('name')} />
      <Fieldset legend={t('settings.rules.asks')}>
        <Stack gap="sm">
          {asked.map((field) => (
            <TextInput key={field} label={t(`settings.rules.field.${field}`)} {...form.getInputProps(field)} />
          ))}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('settings.rules.says')}>
        <Stack gap="sm">
          <Select label={t('ticket.field.queueId')} data={queues} clearable {...form.getInputProps('queueId')} />
          <Select
            label={t('ticket.field.priority')}
            data={priorities.map((value) => ({ value, label: t(`ticket.priority.${value}`) }))}
            clearable
            {...form.getInputProps('priority')}
          />
          <Select
            label={t('ticket.field.assigneeId')}
            data={choices(users.filter(({ active }) => active))}
            searchable
            clearable
            {...form.getInputProps('assigneeId')}
          />
          <TagsInput label={t('ticket.field.tags')} {...form.getInputProps('tags')} />
        </Stack>
      </Fieldset>
      <Checkbox label={t('settings.rules.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </ItemDialog>
  );
}
