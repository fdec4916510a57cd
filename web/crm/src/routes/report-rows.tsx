import { Anchor } from '@mantine/core';
import { Page, PageHeader } from '@shared/ui/page';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { reportOf, type ReportKind } from '@/features/reports/catalogue';
import { ReportRows } from '@/features/reports/components/report-rows';
import { AppLink } from '@shared/ui/app-link';
import { useReportWords } from '@/features/reports/use-report-words';
import { NotFound } from './not-found';

/** The records behind a figure, where no list's filters could say which they are. */
export function ReportRowsRoute() {
  const { t } = useTranslation();
  const { name } = useParams({ strict: false });
  const search: Record<string, string> = useSearch({ strict: false });
  const report = reportOf(name);
  if (!report) return <NotFound />;
  return (
    <Page narrow header={<PageHeader title={t('report.rows')} subtitle={<Origin report={report} search={search} />} />}>
      <ReportRows report={report} search={search} />
    </Page>
  );
}

/** Which report's figure it is, of which period, with the way back to it. */
function Origin({ report, search }: { report: ReportKind; search: Record<string, string> }) {
  const { t } = useTranslation();
  const { periodText } = useReportWords(report);
  const { from = '', to = '' } = search;
  const ofReport = Object.entries(search).filter(([name]) => name !== 'key' && name !== 'withoutKey');
  const href = withSearch(paths.report(report.name), Object.fromEntries(ofReport));
  return (
    <>
      <Anchor component={AppLink} size="sm" href={href}>
        {t(`report.${report.name}.title`)}
      </Anchor>
      {report.by === 'period' && ` ${periodText({ from, to })}`}
    </>
  );
}
