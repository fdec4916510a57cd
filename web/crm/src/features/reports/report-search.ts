import { fromSearch, toApiFilter, type Search } from '@shared/records/filters';
import type { ReportKind } from './catalogue';
import { periodOf, type Period } from './period';

export interface ReportQuery extends Period {
  groupBy: string;
  asOf: string | undefined;
  filter: ReturnType<typeof toApiFilter>;
}

/** The report as the URL has it; without a period, the last twelve months. `all` in the URL says: without bounds. */
export function reportQueryOf(report: ReportKind, search: Search, today: string): ReportQuery {
  const named = search.from !== undefined || search.to !== undefined;
  const usual = report.by === 'moment' ? { from: '', to: '' } : periodOf('last12Months', today);
  const bound = (day: string | undefined): string => (day === 'all' ? '' : (day ?? ''));
  const period = named ? { from: bound(search.from), to: bound(search.to) } : usual;
  return {
    ...period,
    groupBy: search.groupBy ?? report.groupings[0] ?? '',
    asOf: search.asOf,
    filter: toApiFilter(fromSearch(search).filters),
  };
}
