import { Text } from '@mantine/core';
import { useFormats } from '@shared/lib/use-formats';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reportOptions, type Report } from '../api/get-report';
import type { ReportKind } from '../catalogue';
import { before, monthsOf } from '../period';
import type { ReportQuery } from '../report-search';
import { useReportWords } from '../use-report-words';
import classes from './report-view.module.css';

interface ReportSentenceProps {
  report: ReportKind;
  query: ReportQuery;
  answer: Report;
}

/** The one figure that matters, as one would say it, and how it stands against the period before. */
export function ReportSentence({ report, query, answer }: ReportSentenceProps) {
  const { t } = useTranslation();
  const { periodText, valueText } = useReportWords(report);
  const values = Object.fromEntries(
    report.measures.map(({ key, kind }) => [key, valueText(answer.total[key], kind, answer.currency, true)]),
  );
  const known = answer.total[report.headline] != null;
  const comparison = useComparison(report, query, answer);
  return (
    <Text className={classes.sentence} component="p" m={0}>
      {t(`report.${report.name}.${known ? 'sentence' : 'sentenceNone'}`, {
        ...values,
        count: answer.total.deals ?? answer.total.leads ?? 0,
        period: periodText(query),
      })}
      {comparison && <span className={classes.comparison}>{`, ${comparison}`}</span>}
    </Text>
  );
}

function useComparison(report: ReportKind, query: ReportQuery, answer: Report): string | undefined {
  const { t } = useTranslation();
  const format = useFormats();
  const period = before(query);
  const asked = { ...query, ...period, groupBy: '' };
  const earlier = useQuery({ ...reportOptions(report.name, asked), enabled: period !== undefined }).data;
  const [now, then] = [answer.total[report.headline], earlier?.total[report.headline]];
  if (!period || now == null || !then) return undefined;
  const change = now / then - 1;
  const way = Math.abs(change) < 0.005 ? 'same' : change > 0 ? 'above' : 'below';
  return t(`report.compared.${way}${monthsOf(period) === 1 ? 'Month' : 'Before'}`, {
    change: format.percent(Math.round(Math.abs(change) * 100) / 100),
    month: format.longMonth(period.from.slice(0, 7)),
  });
}
