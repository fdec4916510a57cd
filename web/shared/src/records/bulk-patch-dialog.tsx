import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomFields } from './api/list-fields';
import { parseFieldValue } from './field-values';
import type { RecordLabels } from './record-labels';
import { recordTypeOf, type Resource } from './resource';

interface BulkPatchDialogProps {
  resource: Resource;
  fields: readonly string[];
  labelOf: RecordLabels['labelOf'];
  onClose: () => void;
  onPatch: (patch: Record<string, unknown>) => void;
}

/** One field of many records. */
export function BulkPatchDialog({ resource, fields, labelOf, onClose, onPatch }: BulkPatchDialogProps) {
  const { t } = useTranslation('shared');
  const custom = useCustomFields(recordTypeOf[resource]);
  const [field, setField] = useState<string | null>(fields[0] ?? null);
  const [value, setValue] = useState('');
  const definition = custom.find(({ key }) => `custom.${key}` === field);
  const options = [
    ...fields.map((key) => ({ value: key, label: labelOf(key) })),
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
