import { Button, Checkbox, Group, Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import type { CustomField } from '@shared/api/types';
import { useApiForm } from '@shared/lib/use-api-form';
import { ErrorNote } from '@shared/ui/error-state';
import { useTranslation } from 'react-i18next';
import { fieldSchema, fieldTypes, useSaveField, type FieldForm } from '../api/fields';

interface FieldDialogProps {
  /** Undefined to make a new one. */
  field: CustomField | undefined;
  onClose: () => void;
}

export function FieldDialog({ field, onClose }: FieldDialogProps) {
  const { t } = useTranslation();
  const initial: FieldForm = field ?? { key: '', label: '', type: 'text', options: [], required: false };
  const form = useApiForm(fieldSchema, {
    key: initial.key,
    label: initial.label,
    type: initial.type,
    options: initial.options,
    required: initial.required,
  });
  const save = useSaveField(onClose);
  const submit = (values: FieldForm): void => {
    const { key, type, ...rest } = values;
    const saved = field ? { id: field.id, change: rest } : { create: { recordType: 'lead', key, type, ...rest } };
    save.mutate(saved, { onError: form.showRefusal });
  };
  return (
    <Modal opened onClose={onClose} title={t(field ? 'settings.fields.edit' : 'settings.fields.new')}>
      <form noValidate onSubmit={form.onSubmit(submit)}>
        <Stack gap="md">
          <TextInput label={t('settings.fields.label')} data-autofocus {...form.getInputProps('label')} />
          <TextInput
            label={t('settings.fields.key')}
            description={t('settings.fields.keyHint')}
            disabled={field !== undefined}
            {...form.getInputProps('key')}
          />
          <Select
            label={t('settings.fields.type')}
            disabled={field !== undefined}
            allowDeselect={false}
            data={fieldTypes.map((type) => ({ value: type, label: t(`field.type.${type}`) }))}
            {...form.getInputProps('type')}
          />
          {form.values.type.toLowerCase().endsWith('select') && (
            <TagsInput
              label={t('settings.fields.options')}
              description={t('settings.fields.optionsHint')}
              {...form.getInputProps('options')}
            />
          )}
          <Checkbox label={t('settings.fields.required')} {...form.getInputProps('required', { type: 'checkbox' })} />
          <ErrorNote error={save.error} />
          <Group justify="end">
            <Button type="submit" loading={save.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
