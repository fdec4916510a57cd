import { Button, Group, Table } from '@mantine/core';
import type { CustomField } from '@shared/api/types';
import { fieldsOptions } from '@shared/records/api/list-fields';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteField } from '../api/fields';
import { FieldDialog } from './field-dialog';

export function FieldsPage() {
  const { t } = useTranslation();
  const fields = useQuery(fieldsOptions('lead'));
  const remove = useDeleteField();
  const [editing, setEditing] = useState<CustomField | 'new'>();
  return (
    <SettingsSection
      title={t('settings.fields.ofLeads')}
      hint={t('settings.fields.hint')}
      query={fields}
      empty={t('settings.fields.none')}
      action={<Button onClick={() => setEditing('new')}>{t('settings.fields.new')}</Button>}
      dialogs={
        editing && <FieldDialog field={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      }
    >
      <Table.ScrollContainer minWidth={560}>
        <Table fz="sm" aria-label={t('settings.fields.ofLeads')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.fields.label')}</Table.Th>
              <Table.Th>{t('settings.fields.key')}</Table.Th>
              <Table.Th>{t('settings.fields.type')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.data?.items.map((field) => (
              <Table.Tr key={field.id}>
                <Table.Td fw={500}>{field.label}</Table.Td>
                <Table.Td ff="monospace">{field.key}</Table.Td>
                <Table.Td>
                  {t(`field.type.${field.type}`)}
                  {field.required && ` · ${t('settings.fields.requiredShort')}`}
                </Table.Td>
                <Table.Td>
                  <Group justify="end" gap="xs">
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('settings.fields.editOf', { label: field.label })}
                      onClick={() => setEditing(field)}
                    >
                      {t('edit')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="red"
                      aria-label={t('settings.fields.deleteOf', { label: field.label })}
                      onClick={() => remove.mutate(field.id)}
                    >
                      {t('delete')}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </SettingsSection>
  );
}
