import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useCustomFields } from '@shared/records/api/list-fields';
import { parseFieldValue } from '@shared/records/field-values';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { editableFields } from '../lead-fields';

interface BulkPatchDialogProps {
  onClose: () => void;
  onPatch: (patch: Record<string, unknown>) => void;
}

/** One field of many leads. What a person's own details are is not offered: nobody shares them. */
const personal = new Set<string>(['firstName', 'lastName', 'email', 'phone', 'externalId', 'taxId']);

export function BulkPatchDialog({ onClose, onPatch }: BulkPatchDialogProps) {
  const { t } = useTranslation();
  const custom = useCustomFields('lead');
  const [field, setField] = useState<string | null>('source');
  const [value, setValue] = useState('');
  const definition = custom.find(({ key }) => `custom.${key}` === field);
  const options = [
    ...editableFields
      .filter(({ key }) => !personal.has(key))
      .map(({ key }) => ({ value: key, label: t(`lead.field.${key}`) })),
    ...custom.map(({ key, label }) => ({ value: `custom.${key}`, label })),
  ];
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    if (definition) onPatch({ custom: { [definition.key]: parseFieldValue(definition.type, value.trim()) } });
    else if (field) onPatch({ [field]: value.trim() || null });
  };
  return (
    <Modal opened onClose={onClose} title={t('bulk.patch')}>
      <form onSubmit={apply}>
        <Stack gap="md">
          <Select
            label={t('bulk.field')}
            data={options}
            value={field}
            allowDeselect={false}
            searchable
            onChange={setField}
          />
          <TextInput
            label={t('bulk.value')}
            description={t('bulk.valueHint')}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <Group justify="end">
            <Button type="submit">{t('bulk.apply')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
