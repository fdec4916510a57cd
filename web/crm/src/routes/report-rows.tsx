import { Page, PageHeader } from '@shared/ui/page';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { reportOf } from '@/features/reports/catalogue';
import { ReportRows } from '@/features/reports/components/report-rows';
import { Anchor } from '@mantine/core';
import { AppLink } from '@shared/ui/app-link';
import { NotFound } from './not-found';

/** The records behind a figure, where no list's filters could say which they are. */
export function ReportRowsRoute() {
  const { t } = useTranslation();
  const { name } = useParams({ strict: false });
  const search: Record<string, string> = useSearch({ strict: false });
  const report = reportOf(name);
  if (!report) return <NotFound />;
  const back = (
    <Anchor component={AppLink} size="sm" href={paths.report(report.name)}>
      {t(`report.${report.name}.title`)}
    </Anchor>
  );
  return (
    <Page narrow header={<PageHeader title={t('report.rows')} subtitle={back} />}>
      <ReportRows report={report} search={search} />
    </Page>
  );
}
