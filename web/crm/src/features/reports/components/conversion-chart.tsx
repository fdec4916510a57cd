import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { ReportRow } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useTranslation } from 'react-i18next';

interface ConversionChartProps {
  rows: ReportRow[];
  nameOf: (row: ReportRow) => string;
}

/** More bars than this are not read; the table below has them all. */
const most = 12;

export default function ConversionChart({ rows, nameOf }: ConversionChartProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const data = rows.slice(0, most).map((row) => ({ group: nameOf(row), open: row.leads - row.won, won: row.won }));
  return (
    // The table says the same to who cannot see the bars.
    <div aria-hidden>
      <BarChart
        h={300}
        data={data}
        dataKey="group"
        type="stacked"
        series={[
          { name: 'won', label: t('report.measure.won'), color: 'var(--crm-series-1)' },
          { name: 'open', label: t('report.notWon'), color: 'var(--crm-series-6)' },
        ]}
        withLegend
        legendProps={{ verticalAlign: 'top' }}
        // Nothing in it takes the focus: it is hidden from who would come by keyboard.
        barChartProps={{ accessibilityLayer: false }}
        tickLine="none"
        gridAxis="x"
        valueFormatter={format.number}
        yAxisProps={{ allowDecimals: false }}
        barProps={{ isAnimationActive: false, maxBarSize: 44 }}
        xAxisProps={{
          interval: 0,
          tickFormatter: (name: string) => (name.length > 11 ? `${name.slice(0, 10)}…` : name),
        }}
      />
    </div>
  );
}
