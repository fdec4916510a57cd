import { Group, Select, TextInput } from '@mantine/core';
import { useCustomFields } from '@shared/records/api/list-fields';
import { useTranslation } from 'react-i18next';
import { groupings, type ReportQuery } from '../report-search';

interface ReportControlsProps {
  query: ReportQuery;
  onChange: (change: Record<string, string>) => void;
}

/** Which leads count, and by what they are told apart. The end is the first day that no longer counts. */
export function ReportControls({ query, onChange }: ReportControlsProps) {
  const { t } = useTranslation();
  const custom = useCustomFields('lead');
  return (
    <Group gap="md" align="end">
      <Select
        label={t('report.groupBy')}
        data={[
          ...groupings.map((value) => ({ value, label: t(`report.group.${value}`) })),
          ...custom.map(({ key, label }) => ({ value: `custom.${key}`, label })),
        ]}
        value={query.groupBy}
        allowDeselect={false}
        onChange={(groupBy) => onChange({ groupBy: groupBy ?? 'source' })}
      />
      <TextInput
        type="date"
        label={t('report.from')}
        value={query.from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('report.to')}
        value={query.to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
    </Group>
  );
}
