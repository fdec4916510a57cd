import { fromSearch, toApiFilter, type Search } from '@shared/records/filters';

/** What a conversion report can be grouped by, beside custom fields. */
export const groupings = ['source', 'owner', 'month', 'campaign', 'disqualifyReason'] as const;

export interface ReportQuery {
  from: string;
  to: string;
  groupBy: string;
  filter: ReturnType<typeof toApiFilter>;
}

/** The report as the URL has it. */
export function reportQueryOf(search: Search): ReportQuery {
  return {
    from: search.from ?? '',
    to: search.to ?? '',
    groupBy: search.groupBy ?? 'source',
    filter: toApiFilter(fromSearch(search).filters),
  };
}
