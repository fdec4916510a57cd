import { api, bodyOf } from '@shared/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ReportQuery } from '../report-search';

export const leadConversionOptions = (query: ReportQuery) =>
  queryOptions({
    queryKey: ['reports', 'lead-conversion', query],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/reports/lead-conversion', { params: { query: { ...query } }, signal })),
    placeholderData: keepPreviousData,
  });
