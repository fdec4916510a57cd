import { Anchor, Table } from '@mantine/core';
import type { LeadConversionReport, ReportRow } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { searchOfRecords } from '@shared/records/filters';
import { AppLink } from '@shared/ui/app-link';
import { useTranslation } from 'react-i18next';

interface ConversionTableProps {
  report: LeadConversionReport;
  groupLabel: string;
  nameOf: (row: ReportRow) => string;
  /** The screen that lists the rows behind a figure. */
  hrefOf: (search: Record<string, string>) => string;
}

type Measures = Omit<ReportRow, 'key' | 'label' | 'records'>;
const counts = ['leads', 'converted', 'disqualified', 'won'] as const;

export function ConversionTable({ report, groupLabel, nameOf, hrefOf }: ConversionTableProps) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table highlightOnHover fz="sm" aria-label={t('report.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{groupLabel}</Table.Th>
            {[...counts, 'wonRate', 'medianDaysToWin'].map((measure) => (
              <Table.Th key={measure} ta="end">
                {t(`report.measure.${measure}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.rows.map((row) => (
            <Table.Tr key={row.key ?? ''}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={AppLink} size="sm" href={hrefOf(searchOfRecords(row.records))}>
                  {nameOf(row)}
                </Anchor>
              </Table.Th>
              <MeasureCells measures={row} />
            </Table.Tr>
          ))}
        </Table.Tbody>
        {report.total && (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('report.total')}</Table.Th>
              <MeasureCells measures={report.total} />
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  );
}

function MeasureCells({ measures }: { measures: Measures }) {
  const format = useFormats();
  const cell = (value: number | null | undefined, text: (value: number) => string): string =>
    value == null ? '—' : text(value);
  return (
    <>
      {counts.map((key) => (
        <Table.Td key={key} ta="end" className="tabular">
          {format.number(measures[key])}
        </Table.Td>
      ))}
      <Table.Td ta="end" className="tabular">
        {cell(measures.wonRate, format.percent)}
      </Table.Td>
      <Table.Td ta="end" className="tabular">
        {cell(measures.medianDaysToWin, format.number)}
      </Table.Td>
    </>
  );
}
