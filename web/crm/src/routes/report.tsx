import { ActionIcon, Menu, Stack, Tooltip } from '@mantine/core';
import { AsOfPicker } from '@shared/records/as-of';
import { searchOfRecords } from '@shared/records/filters';
import { useNavigation } from '@shared/ui/app-link';
import { Page, PageHeader } from '@shared/ui/page';
import { PageTabs } from '@shared/ui/page-tabs';
import { IconDownload } from '@tabler/icons-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { reportFile } from '@/features/reports/api/get-report';
import { reportOf, reports, type ReportKind } from '@/features/reports/catalogue';
import { ReportControls } from '@/features/reports/components/report-controls';
import { ReportView } from '@/features/reports/components/report-view';
import { reportQueryOf } from '@/features/reports/report-search';
import { useToday } from '@/features/reports/use-report-words';
import { NotFound } from './not-found';

/** One report; which one, of what and when is in the URL. */
export function ReportRoute() {
  const { name } = useParams({ strict: false });
  const report = reportOf(name);
  return report ? <ReportPage key={report.name} report={report} /> : <NotFound />;
}

/** Rows are listed by their own list where its filters say which they are, else by the report. */
function screenOf(records: string): string {
  const [path = '', query = ''] = records.split('?');
  if (path === '/api/leads') return withSearch(paths.leads, searchOfRecords(records));
  if (path === '/api/deals') return withSearch(paths.deals, searchOfRecords(records));
  return `${path.replace(/^\/api/, '')}?${query}`;
}

function ReportPage({ report }: { report: ReportKind }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const search: Record<string, string> = useSearch({ strict: false });
  const query = reportQueryOf(report, search, useToday());
  const show = (change: Record<string, string | undefined>): void => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value);
    go(withSearch(paths.report(report.name), Object.fromEntries(next) as Record<string, string>));
  };
  return (
    <Page
      wide
      header={
        <>
          <PageHeader title={t(`report.${report.name}.title`)}>
            {report.by === 'moment' && <AsOfPicker asOf={query.asOf} onChange={(asOf) => show({ asOf })} />}
            <Menu position="bottom-end">
              <Menu.Target>
                <Tooltip label={t('shared:export.label')}>
                  <ActionIcon aria-label={t('shared:export.label')}>
                    <IconDownload size={18} />
                  </ActionIcon>
                </Tooltip>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item component="a" download href={reportFile(report.name, query, 'csv')}>
                  {t('shared:export.csv')}
                </Menu.Item>
                <Menu.Item component="a" download href={reportFile(report.name, query, 'xlsx')}>
                  {t('shared:export.xlsx')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </PageHeader>
          <PageTabs
            label={t('nav.reports')}
            current={report.name}
            tabs={reports.map(({ name }) => ({ name, href: paths.report(name), label: t(`report.${name}.title`) }))}
          />
        </>
      }
    >
      <Stack gap="xl">
        <ReportControls report={report} query={query} onChange={show} />
        <ReportView report={report} query={query} hrefOf={screenOf} />
      </Stack>
    </Page>
  );
}
