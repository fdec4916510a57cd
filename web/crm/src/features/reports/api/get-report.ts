import { api, bodyOf } from '@shared/api/client';
import { toQueryString } from '@shared/api/query-string';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import type { ReportName } from '../catalogue';
import type { ReportQuery } from '../report-search';

export interface ReportRow {
  /** Null for the records without a value. */
  key: string | null;
  label: string | null;
  /** Address of the rows behind the figures. */
  records: string;
  [measure: string]: number | string | null;
}

export interface Report {
  asOf: string;
  definition: string;
  currency: string;
  rows: ReportRow[];
  total: Record<string, number | null>;
}

/** All reports are asked and answer alike; the document types each by itself, the client by the first. */
const asFirst = (name: ReportName) => name as 'lead-conversion';

export const reportOptions = (name: ReportName, query: ReportQuery) =>
  queryOptions({
    // The definition comes in the reader's language.
    queryKey: ['reports', name, query, i18next.language],
    queryFn: async ({ signal }): Promise<Report> => {
      const answer: unknown = await bodyOf(
        api.GET(`/api/reports/${asFirst(name)}` as const, { params: { query: { ...query } }, signal }),
      );
      return answer as Report;
    },
    placeholderData: keepPreviousData,
  });

/** The file of exactly what the report shows. */
export const reportFile = (name: ReportName, query: ReportQuery, format: 'csv' | 'xlsx'): string =>
  `/api/reports/${name}/export?${toQueryString({ ...query, format })}`;

interface RowsPage {
  items: { id: string }[];
  nextCursor: string | null;
  total: number;
}

/** The records behind a figure, by the address that the report gave with it. */
export const reportRowsOptions = (name: ReportName, query: Record<string, string>) =>
  infiniteQueryOptions({
    queryKey: ['reports', name, 'rows', query],
    queryFn: async ({ pageParam, signal }): Promise<RowsPage> => {
      const path = `/api/reports/${asFirst(name)}/rows` as '/api/reports/lead-conversion';
      const answer: unknown = await bodyOf(
        api.GET(path, { params: { query: { ...query, cursor: pageParam, limit: 50 } }, signal }),
      );
      return answer as RowsPage;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
