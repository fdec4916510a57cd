import { Stack } from '@mantine/core';
import { useCustomFields } from '@shared/records/api/list-fields';
import { useNavigation } from '@shared/ui/app-link';
import { Page, PageHeader } from '@shared/ui/page';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths, withSearch } from '@/app/paths';
import { ConversionReport } from '@/features/reports/components/conversion-report';
import { ReportControls } from '@/features/reports/components/report-controls';
import { reportQueryOf } from '@/features/reports/report-search';

export function LeadConversionRoute() {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const search: Record<string, string> = useSearch({ strict: false });
  const query = reportQueryOf(search);
  const custom = useCustomFields('lead').find((field) => `custom.${field.key}` === query.groupBy);
  const groupLabel = query.groupBy.startsWith('custom.')
    ? (custom?.label ?? query.groupBy.slice('custom.'.length))
    : t(`report.group.${query.groupBy}`);
  return (
    <Page header={<PageHeader title={t('report.title')} />} narrow>
      <Stack gap="xl">
        <ReportControls
          query={query}
          onChange={(change) => go(withSearch(paths.leadConversion, { ...search, ...change }))}
        />
        <ConversionReport query={query} groupLabel={groupLabel} hrefOf={(rows) => withSearch(paths.leads, rows)} />
      </Stack>
    </Page>
  );
}
