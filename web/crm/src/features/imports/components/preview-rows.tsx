import { Alert, Button, Group, List, Stack, Table, Title } from '@mantine/core';
import type { ImportPreview } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { recordTypeOf, type CrmResource } from '@shared/records/resource';
import { fieldText } from '@shared/records/field-values';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface PreviewRowsProps {
  resource: CrmResource;
  preview: ImportPreview;
  checking: boolean;
  onCheck: () => void;
}

/** What every new record has, whatever the file says. */
const given: Partial<Record<CrmResource, Set<string>>> = {
  leads: new Set(['status', 'qualification', 'score']),
  // Their name, address and number follow from what stands beside them, as where they work does from the company.
  contacts: new Set(['lifecycle', 'name', 'email', 'phone', 'companies', 'companyId']),
  deals: new Set(['position', 'stageSince', 'probability', 'currency']),
};
const times = new Set(['createdAt', 'convertedAt', 'wonAt', 'lostAt']);
const days = new Set(['birthday', 'expectedCloseDate']);

/** The words of a value with parts, such as a postal address, or of a list of them, such as telephone numbers. */
function partsText(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length > 0) {
    const texts = value.map(partsText);
    return texts.includes(undefined) ? undefined : texts.join(', ');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const parts = 'address' in value ? [value.address] : 'number' in value ? [value.number] : Object.values(value);
  return parts.filter((part) => typeof part === 'string').join(', ');
}

/** The first rows as they would be stored, and what the server minds about them. */
export function PreviewRows({ resource, preview, checking, onCheck }: PreviewRowsProps) {
  const { t, i18n } = useTranslation();
  const format = useFormats();
  const textOf = (field: string, value: unknown): string => {
    const text = partsText(value) ?? fieldText(value);
    if (!text) return text;
    if (days.has(field)) return format.date(text);
    return times.has(field) ? format.dateTime(text) : text;
  };
  const rows = preview.rows.slice(0, 5).flatMap(({ record }) => (record ? [record] : []));
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => !given[resource]?.has(field));
  const type = recordTypeOf[resource];
  const label = (field: string): string =>
    i18n.exists(`${type}.field.${field}`) ? t(`${type}.field.${field}`) : field;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2}>{t('import.preview')}</Title>
        <Button variant="default" loading={checking} onClick={onCheck}>
          {t('import.check')}
        </Button>
      </Group>
      {rows.length > 0 && (
        <Table.ScrollContainer minWidth={480}>
          <Table aria-label={t('import.preview')} fz="sm">
            <Table.Thead>
              <Table.Tr>
                {fields.map((field) => (
                  <Table.Th key={field}>{label(field)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => (
                <Table.Tr key={index}>
                  {fields.map((field) => (
                    <Table.Td key={field}>{textOf(field, row[field])}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {preview.problems.length > 0 && (
        <Alert color="amber" icon={<IconAlertTriangle size={18} />} title={t('import.problemsFound')}>
          <List size="sm">
            {preview.problems.slice(0, 8).map((problem, index) => (
              <List.Item key={index}>
                {problem.line ? t('import.atLine', { line: problem.line, message: problem.message }) : problem.message}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
