import { Anchor, Skeleton, Stack, Text } from '@mantine/core';
import { useFormats } from '@shared/lib/use-formats';
import { AppLink } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { reportOptions } from '../api/get-report';
import type { ReportKind } from '../catalogue';
import type { ReportQuery } from '../report-search';
import { ReportSentence } from './report-sentence';
import { ReportTable } from './report-table';

const ReportChart = lazy(() => import('./report-chart'));

interface ReportViewProps {
  report: ReportKind;
  query: ReportQuery;
  /** The screen that shows the rows at an address of the API. */
  hrefOf: (records: string) => string;
}

/** The sentence with the figure, the chart, the table, and what the figures mean. */
export function ReportView({ report, query, hrefOf }: ReportViewProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const found = useQuery(reportOptions(report.name, query));
  if (found.isPending) return <PanelSkeleton rows={10} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const answer = found.data;
  const nothing = report.measures.every(({ key }) => !answer.total[key]);
  return (
    <Stack gap="xl">
      {nothing ? (
        <EmptyState title={t('report.none')} hint={t('report.noneHint')} icon={IconReportAnalytics} />
      ) : (
        <>
          <ReportSentence report={report} query={query} answer={answer} />
          {answer.rows.length > 0 && (
            <Suspense fallback={<Skeleton h={300} />}>
              <ReportChart report={report} query={query} answer={answer} />
            </Suspense>
          )}
          <ReportTable report={report} query={query} answer={answer} hrefOf={hrefOf} />
        </>
      )}
      <Text size="sm" c="dimmed" className="prose">
        {answer.definition}
        <br />
        {t('report.asOf', { moment: format.dateTime(answer.asOf) })}
        {query.asOf && (
          <>
            {' '}
            <Anchor component={AppLink} size="sm" href={`/reports/${report.name}`}>
              {t('shared:asOf.back')}
            </Anchor>
          </>
        )}
      </Text>
    </Stack>
  );
}
