import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import type { Report, ReportRow } from '../api/get-report';
import type { ReportKind } from '../catalogue';
import type { ReportQuery } from '../report-search';
import { useReportWords } from '../use-report-words';

interface ReportChartProps {
  report: ReportKind;
  query: ReportQuery;
  answer: Report;
}

/** More bars than this are not read; the table below has them all. */
const most = 12;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A bar's length: a measure, or what is left of the leads that were not won. */
const lengthOf = (row: ReportRow, key: string): number =>
  key === 'notWon' ? number(row.leads) - number(row.won) : number(row[key]);

export default function ReportChart({ report, query, answer }: ReportChartProps) {
  const { t } = useTranslation();
  const { rowName, valueText } = useReportWords(report);
  const { series, stacked } = report.chart;
  const kind = report.measures.find(({ key }) => key === series[0])?.kind ?? 'count';
  const rows = query.groupBy === 'month' ? answer.rows.slice(-most) : answer.rows.slice(0, most);
  const data = rows.map((row) => ({
    group: rowName(row, query.groupBy),
    ...Object.fromEntries(series.map((key) => [key, lengthOf(row, key)])),
  }));
  // Few bars leave room for long names.
  const longest = data.length <= 6 ? 22 : 13;
  return (
    // The table says the same to who cannot see the bars.
    <div aria-hidden>
      <BarChart
        h={300}
        data={data}
        dataKey="group"
        type={stacked ? 'stacked' : 'default'}
        series={series.map((key, index) => ({
          name: key,
          label: t(`report.measure.${key}`),
          color: `var(--crm-series-${index === 0 ? 1 : 6})`,
        }))}
        withLegend={series.length > 1}
        legendProps={{ verticalAlign: 'top', itemSorter: null }}
        // Nothing in it takes the focus: it is hidden from who would come by keyboard.
        barChartProps={{ accessibilityLayer: false }}
        tickLine="none"
        gridAxis="x"
        valueFormatter={(value) => valueText(value, kind, answer.currency, true)}
        yAxisProps={{ allowDecimals: false, width: kind === 'money' ? 84 : 48 }}
        barProps={{ isAnimationActive: false, maxBarSize: 44 }}
        xAxisProps={{
          interval: 'preserveStartEnd',
          tickFormatter: (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name),
        }}
      />
    </div>
  );
}
