import { useSession } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { toLocalTime } from '@shared/lib/zoned';
import { useCustomFields } from '@shared/records/api/list-fields';
import { recordTypeOf } from '@shared/records/resource';
import { useTranslation } from 'react-i18next';
import type { ReportRow } from './api/get-report';
import { isMonth, type MeasureKind, type ReportKind } from './catalogue';
import { lastDay, monthsOf, type Period } from './period';

/** Today where the workspace is. */
export function useToday(): string {
  return toLocalTime(new Date().toISOString(), useSession().workspace.timeZone).slice(0, 10);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How a report's groups, measures and periods are said. */
export function useReportWords(report: ReportKind) {
  const { t } = useTranslation();
  const format = useFormats();
  const custom = useCustomFields(recordTypeOf[report.resource]);

  const groupName = (groupBy: string): string => {
    if (!groupBy.startsWith('custom.')) return t(`report.group.${groupBy}`);
    const key = groupBy.slice('custom.'.length);
    return custom.find((field) => field.key === key)?.label ?? key;
  };
  const rowName = (row: ReportRow, groupBy: string): string => {
    if (row.key === null) return t('report.without', { group: lowerFirst(groupName(groupBy)) });
    return isMonth(groupBy) ? format.month(row.key) : (row.label ?? row.key);
  };
  const valueText = (value: unknown, kind: MeasureKind, currency: string, short = false): string => {
    if (typeof value !== 'number') return '–';
    if (kind === 'money') return short ? format.shortMoney(value, currency) : format.money(value, currency);
    if (kind === 'share') return format.percent(value);
    // A day more or less of many says nothing.
    if (kind === 'days') return format.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
    return format.number(value);
  };
  /** "em outubro de 2026", "de 3 de out. a 9 de nov. de 2026", "ao todo". */
  const periodText = (period: Period): string => {
    const { from, to } = period;
    const months = monthsOf(period);
    if (!from && !to) return t('report.period.ever');
    if (!from) return t('report.period.until', { day: format.date(lastDay(to)) });
    if (!to) return t('report.period.since', { day: format.date(from) });
    if (months === 1) return t('report.period.month', { month: format.longMonth(from.slice(0, 7)) });
    if (months === 12 && from.endsWith('-01-01')) return t('report.period.year', { year: from.slice(0, 4) });
    if (months)
      return t('report.period.months', {
        from: format.month(from.slice(0, 7)),
        to: format.month(lastDay(to).slice(0, 7)),
      });
    return t('report.period.days', { from: format.date(from), to: format.date(lastDay(to)) });
  };
  return { groupName, rowName, valueText, periodText, custom };
}
