import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportKind } from '../catalogue';
import { endAfter, lastDay, periodOf, presetOf, presets } from '../period';
import type { ReportQuery } from '../report-search';
import { useReportWords, useToday } from '../use-report-words';
import classes from './report-view.module.css';

interface ReportControlsProps {
  report: ReportKind;
  query: ReportQuery;
  onChange: (change: Record<string, string>) => void;
}

/** Which records count, and by what they are told apart. */
export function ReportControls({ report, query, onChange }: ReportControlsProps) {
  const { t } = useTranslation();
  const { groupName, custom } = useReportWords(report);
  const today = useToday();
  const choose = (value: string | null): void => {
    const preset = presets.find((known) => known === value);
    if (!preset) return;
    const { from, to } = periodOf(preset, today);
    onChange({ from: from || 'all', to: to || 'all' });
  };
  const preset = presetOf(query, today);
  return (
    <div className={classes.controls}>
      <Select
        label={t('report.groupBy')}
        data={[
          ...report.groupings.map((value) => ({ value, label: groupName(value) })),
          ...(report.custom ? custom : []).map(({ key, label }) => ({ value: `custom.${key}`, label })),
        ]}
        value={query.groupBy}
        allowDeselect={false}
        onChange={(groupBy) => groupBy && onChange({ groupBy })}
      />
      {report.by === 'period' && (
        <>
          <Select
            label={t('report.when')}
            data={[
              ...presets.map((value) => ({ value, label: t(`report.preset.${value}`) })),
              ...(preset ? [] : [{ value: 'own', label: t('report.preset.own') }]),
            ]}
            value={preset ?? 'own'}
            allowDeselect={false}
            onChange={choose}
          />
          <TextInput
            type="date"
            label={t('report.from')}
            value={query.from}
            onChange={(event) => onChange({ from: event.currentTarget.value || 'all', to: query.to || 'all' })}
          />
          <TextInput
            type="date"
            label={t('report.to')}
            value={query.to && lastDay(query.to)}
            onChange={({ currentTarget: { value } }) =>
              onChange({ to: value ? endAfter(value) : 'all', from: query.from || 'all' })
            }
          />
        </>
      )}
    </div>
  );
}
