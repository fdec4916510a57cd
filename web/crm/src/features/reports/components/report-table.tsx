import { Anchor, Table } from '@mantine/core';
import { toQueryString } from '@shared/api/query-string';
import { AppLink } from '@shared/ui/app-link';
import { useTranslation } from 'react-i18next';
import type { Report } from '../api/get-report';
import type { ReportKind } from '../catalogue';
import type { ReportQuery } from '../report-search';
import { useReportWords } from '../use-report-words';

interface ReportTableProps {
  report: ReportKind;
  query: ReportQuery;
  answer: Report;
  hrefOf: (records: string) => string;
}

/** All groups with all measures; every figure leads to the rows behind it. */
export function ReportTable({ report, query, answer, hrefOf }: ReportTableProps) {
  const { t } = useTranslation();
  const { groupName, rowName } = useReportWords(report);
  const ungrouped = { ...query, groupBy: '' };
  const all = `/api/reports/${report.name}/rows?${toQueryString(ungrouped)}`;
  return (
    <Table.ScrollContainer minWidth={report.measures.length * 100 + 120}>
      <Table highlightOnHover fz="sm" aria-label={t(`report.${report.name}.title`)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{groupName(query.groupBy)}</Table.Th>
            {report.measures.map(({ key }) => (
              <Table.Th key={key} ta="end">
                {t(`report.measure.${key}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {answer.rows.map((row) => (
            <Table.Tr key={row.key ?? ''}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={AppLink} size="sm" href={hrefOf(row.records)}>
                  {rowName(row, query.groupBy)}
                </Anchor>
              </Table.Th>
              <MeasureCells report={report} answer={answer} measures={row} href={hrefOf(row.records)} />
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('report.total')}</Table.Th>
            <MeasureCells report={report} answer={answer} measures={answer.total} href={hrefOf(all)} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

interface MeasureCellsProps {
  report: ReportKind;
  answer: Report;
  measures: Record<string, unknown>;
  href: string;
}

function MeasureCells({ report, answer, measures, href }: MeasureCellsProps) {
  const { valueText } = useReportWords(report);
  return report.measures.map(({ key, kind }) => {
    const text = valueText(measures[key], kind, answer.currency);
    return (
      <Table.Td key={key} ta="end" className="tabular" style={{ whiteSpace: 'nowrap' }}>
        {measures[key] ? (
          <Anchor component={AppLink} href={href} size="sm" c="var(--mantine-color-text)">
            {text}
          </Anchor>
        ) : (
          text
        )}
      </Table.Td>
    );
  });
}
