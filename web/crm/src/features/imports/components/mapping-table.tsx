import { Select, Stack, Table, Text, TextInput } from '@mantine/core';
import type { FieldType, ImportColumn } from '@shared/api/types';
import { useCustomFields } from '@shared/records/api/list-fields';
import { recordTypeOf, type CrmResource } from '@shared/records/resource';
import { useTranslation } from 'react-i18next';
import { isDate, isNewField, keyOf, newCustomField, type ColumnTarget } from '../mapping';
import { labelOf, referencesOf, targetsOf } from '../targets';
import { ReferenceInput, StageWords } from './target-details';

const fieldTypes: FieldType[] = ['text', 'longText', 'number', 'integer', 'date', 'boolean', 'select', 'url', 'email'];
const dateFormats = ['yyyy-MM-dd', 'dd/MM/yyyy', 'MM/dd/yyyy', 'yyyy-MM-dd HH:mm:ss', 'dd/MM/yyyy HH:mm'];

interface MappingTableProps {
  resource: CrmResource;
  columns: ImportColumn[];
  targets: Record<string, ColumnTarget>;
  onTarget: (column: string, target: ColumnTarget) => void;
}

/** Column by column: what is in it, and where it goes. */
export function MappingTable({ resource, columns, targets: chosen, onTarget }: MappingTableProps) {
  const { t } = useTranslation();
  return (
    <Table verticalSpacing="sm" aria-label={t('import.mapping')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="24%">{t('import.column')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('import.samples')}</Table.Th>
          <Table.Th w="40%">{t('import.target')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((column) => (
          <Table.Tr key={column.name}>
            <Table.Td fw={500} style={{ overflowWrap: 'anywhere' }}>
              {column.name}
              <Text size="xs" c="dimmed" lineClamp={1} hiddenFrom="sm">
                {column.samples[0]}
              </Text>
            </Table.Td>
            <Table.Td visibleFrom="sm">
              <Text size="sm" c="dimmed" lineClamp={2}>
                {column.samples.slice(0, 3).join(' · ')}
              </Text>
            </Table.Td>
            <Table.Td>
              <TargetInput
                resource={resource}
                column={column.name}
                target={chosen[column.name] ?? { field: '' }}
                onChange={(target) => onTarget(column.name, target)}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface TargetInputProps {
  resource: CrmResource;
  column: string;
  target: ColumnTarget;
  onChange: (target: ColumnTarget) => void;
}

function TargetInput({ resource, column, target, onChange }: TargetInputProps) {
  const { t } = useTranslation();
  const custom = useCustomFields(recordTypeOf[resource]);
  const isNew = isNewField(target, custom);
  const choose = (value: string | null): void => {
    if (value === newCustomField) onChange({ field: `custom.${keyOf(column)}`, type: 'text' });
    else onChange({ field: value ?? '', format: target.format ?? dateFormats[0] });
  };
  return (
    <Stack gap="xs">
      <Select
        aria-label={t('import.targetOf', { column })}
        placeholder={t('import.ignored')}
        clearable
        allowDeselect={false}
        searchable
        value={isNew ? newCustomField : target.field || null}
        onChange={choose}
        data={[
          {
            group: t('import.fields'),
            items: targetsOf[resource].map((key) => ({
              value: key,
              label: t(labelOf(resource, key)),
            })),
          },
          {
            group: t('import.customFields'),
            items: [
              ...custom.map((field) => ({ value: `custom.${field.key}`, label: field.label })),
              { value: newCustomField, label: t('import.newCustomField') },
            ],
          },
        ]}
      />
      {isNew && (
        <Select
          aria-label={t('import.typeOf', { column })}
          data={fieldTypes.map((type) => ({ value: type, label: t(`field.type.${type}`) }))}
          value={target.type ?? 'text'}
          allowDeselect={false}
          onChange={(type) => onChange({ ...target, type: fieldTypes.find((known) => known === type) })}
        />
      )}
      {target.field in referencesOf && <ReferenceInput column={column} target={target} onChange={onChange} />}
      {resource === 'deals' && target.field === 'stage' && (
        <StageWords column={column} target={target} onChange={onChange} />
      )}
      {isDate(target) && (
        <TextInput
          aria-label={t('import.formatOf', { column })}
          description={t('import.formatHint')}
          list="date-formats"
          value={target.format ?? ''}
          placeholder={dateFormats[0]}
          onChange={(event) => onChange({ ...target, format: event.currentTarget.value })}
        />
      )}
      <datalist id="date-formats">
        {dateFormats.map((format) => (
          <option key={format} value={format} />
        ))}
      </datalist>
    </Stack>
  );
}
