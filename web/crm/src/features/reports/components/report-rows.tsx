import { Anchor, Button, Stack, Table, Text } from '@mantine/core';
import { api, bodyOf } from '@shared/api/client';
import { useFormats } from '@shared/lib/use-formats';
import { recordTypeOf, type CrmResource } from '@shared/records/resource';
import { AppLink } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { ErrorState } from '@shared/ui/error-state';
import { RowsSkeleton } from '@shared/ui/skeletons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reportRowsOptions } from '../api/get-report';
import type { ReportKind } from '../catalogue';

interface ReportRowsProps {
  report: ReportKind;
  /** As the address of the rows has it. */
  search: Record<string, string>;
}

/** The report knows which records they are; what they are called, their own service. */
export function ReportRows({ report, search }: ReportRowsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const found = useInfiniteQuery(reportRowsOptions(report.name, search));
  if (found.isPending) return <RowsSkeleton rows={10} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const pages = found.data.pages.map((page) => page.items.map(({ id }) => id));
  if (pages.flat().length === 0) return <EmptyState title={t('report.noRows')} />;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" className="tabular">
        {t('shared:table.shownOf', {
          shown: format.number(pages.flat().length),
          total: format.number(found.data.pages[0]?.total ?? 0),
        })}
      </Text>
      <Table fz="sm" aria-label={t('report.rows')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(`${recordTypeOf[report.resource]}.field.name`)}</Table.Th>
            <Table.Th ta="end">{report.resource === 'deals' && t('deal.field.amount')}</Table.Th>
            <Table.Th ta="end">{t(`${recordTypeOf[report.resource]}.field.createdAt`)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pages.map((ids, page) => (
            <NamedRows key={page} resource={report.resource} ids={ids} />
          ))}
        </Table.Tbody>
      </Table>
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('report.moreRows')}
        </Button>
      )}
    </Stack>
  );
}

function NamedRows({ resource, ids }: { resource: CrmResource; ids: string[] }) {
  const format = useFormats();
  const found = useQuery({
    queryKey: [resource, 'named', ids],
    queryFn: async ({ signal }) => {
      const query = { filter: { id: { in: ids.join(',') } }, limit: ids.length };
      return (await bodyOf(api.GET(`/api/${resource}` as const, { params: { query }, signal }))).items;
    },
  });
  return ids.map((id) => {
    const record = found.data?.find((item) => item.id === id);
    const amount = record && 'amount' in record && record.amount;
    return (
      <Table.Tr key={id}>
        <Table.Td>
          <Anchor component={AppLink} size="sm" href={`/${resource}/${id}`}>
            {record?.name || record?.externalId || id.slice(0, 8)}
          </Anchor>
        </Table.Td>
        <Table.Td ta="end" className="tabular">
          {amount && format.money(amount.amount, amount.currency)}
        </Table.Td>
        <Table.Td ta="end" c="dimmed">
          {record && format.date(record.createdAt)}
        </Table.Td>
      </Table.Tr>
    );
  });
}
