import { Skeleton, Stack, Text } from '@mantine/core';
import type { ReportRow } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { leadConversionOptions } from '../api/get-lead-conversion';
import type { ReportQuery } from '../report-search';
import classes from './conversion-report.module.css';
import { ConversionTable } from './conversion-table';

const ConversionChart = lazy(() => import('./conversion-chart'));

interface ConversionReportProps {
  query: ReportQuery;
  groupLabel: string;
  hrefOf: (search: Record<string, string>) => string;
}

/** The sentence with the figure, the chart, the table, and what the figures mean. */
export function ConversionReport({ query, groupLabel, hrefOf }: ConversionReportProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const found = useQuery(leadConversionOptions(query));
  if (found.isPending) return <PanelSkeleton rows={10} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const report = found.data;
  if (!report.total?.leads)
    return <EmptyState title={t('report.none')} hint={t('report.noneHint')} icon={IconReportAnalytics} />;
  const { leads, won, wonRate } = report.total;
  const nameOf = (row: ReportRow): string => {
    if (row.key == null) return t('report.without', { group: groupLabel.toLowerCase() });
    return query.groupBy === 'month' ? format.month(row.key) : (row.label ?? row.key);
  };
  return (
    <Stack gap="xl">
      <Text className={classes.sentence} component="p" m={0}>
        {t('report.sentence', {
          won: format.number(won),
          count: leads,
          leads: format.number(leads),
          rate: wonRate == null ? '—' : format.percent(wonRate),
        })}
      </Text>
      <Suspense fallback={<Skeleton h={300} />}>
        <ConversionChart rows={report.rows} nameOf={nameOf} />
      </Suspense>
      <ConversionTable report={report} groupLabel={groupLabel} nameOf={nameOf} hrefOf={hrefOf} />
      <Text size="sm" c="dimmed" className="prose">
        {report.definition}
        <br />
        {t('report.asOf', { moment: format.dateTime(report.asOf) })}
      </Text>
    </Stack>
  );
}
