import type { CrmResource } from '@shared/records/resource';

/** What a measure is, which says how it is written. A share of 1 is the whole. */
export type MeasureKind = 'count' | 'money' | 'share' | 'days';

interface Measure {
  /** As the API names it; its name is `report.measure.<key>`. */
  key: string;
  kind: MeasureKind;
}

export interface ReportKind {
  /** Its place in the API; its title is `report.<name>.title`. */
  name: ReportName;
  /** What its rows are. */
  resource: CrmResource;
  /** The first is the usual one; the records' custom fields come after them. */
  groupings: readonly string[];
  custom: boolean;
  /** Cut by a period, or the state of things at a moment. */
  by: 'period' | 'moment';
  measures: readonly Measure[];
  /** The measure that the sentence on top says, and that is compared with the period before. */
  headline: string;
  /** What the bars show; stacked where they are parts of one whole. */
  chart: { series: readonly string[]; stacked: boolean };
}

export type ReportName = 'sales' | 'pipeline' | 'growth' | 'lead-conversion';

const count = (key: string): Measure => ({ key, kind: 'count' });
const money = (key: string): Measure => ({ key, kind: 'money' });
const share = (key: string): Measure => ({ key, kind: 'share' });
const days = (key: string): Measure => ({ key, kind: 'days' });

export const reports: readonly ReportKind[] = [
  {
    name: 'sales',
    resource: 'deals',
    by: 'period',
    groupings: ['month', 'owner', 'team', 'product', 'region', 'source', 'company', 'lostReason'],
    custom: false,
    measures: [
      count('won'),
      money('wonValue'),
      count('lost'),
      money('lostValue'),
      share('winRate'),
      count('open'),
      money('averageDealSize'),
      days('averageCycleDays'),
      days('medianCycleDays'),
    ],
    headline: 'wonValue',
    chart: { series: ['wonValue', 'lostValue'], stacked: false },
  },
  {
    name: 'pipeline',
    resource: 'deals',
    by: 'moment',
    groupings: ['stage', 'owner', 'product', 'expectedCloseMonth'],
    custom: false,
    measures: [count('deals'), money('value'), money('weightedValue'), days('averageAgeDays')],
    headline: 'value',
    chart: { series: ['value', 'weightedValue'], stacked: false },
  },
  {
    name: 'growth',
    resource: 'deals',
    by: 'period',
    groupings: ['month', 'region'],
    custom: false,
    measures: [
      money('revenue'),
      share('revenueGrowth'),
      count('newCustomers'),
      count('churnedCustomers'),
      share('churnRate'),
    ],
    headline: 'revenue',
    chart: { series: ['revenue'], stacked: false },
  },
  {
    name: 'lead-conversion',
    resource: 'leads',
    by: 'period',
    groupings: ['source', 'owner', 'month', 'campaign', 'disqualifyReason'],
    custom: true,
    measures: [
      count('leads'),
      count('converted'),
      count('disqualified'),
      count('won'),
      share('wonRate'),
      share('lostRate'),
      days('medianDaysToWin'),
    ],
    headline: 'won',
    chart: { series: ['won', 'notWon'], stacked: true },
  },
];

export const reportOf = (name: string | undefined): ReportKind | undefined =>
  reports.find((report) => report.name === name);

/** Groups whose keys are months. */
export const isMonth = (groupBy: string): boolean => groupBy === 'month' || groupBy === 'expectedCloseMonth';
