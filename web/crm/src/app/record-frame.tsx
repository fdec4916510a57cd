import { AsOfBanner } from '@shared/records/as-of';
import { ErrorState } from '@shared/ui/error-state';
import { Page } from '@shared/ui/page';
import { PanelSkeleton } from '@shared/ui/skeletons';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface RecordFrameProps<Row> {
  query: UseQueryResult<Row>;
  asOf: string | undefined;
  onAsOf: (asOf: string | undefined) => void;
  header: (record: Row) => ReactNode;
  children: (record: Row) => ReactNode;
}

/** The page of one record in its states: on its way, refused, as it is, as it was. */
export function RecordFrame<Row>({ query, asOf, onAsOf, header, children }: RecordFrameProps<Row>) {
  const banner = <AsOfBanner asOf={asOf} onChange={onAsOf} />;
  if (query.isPending) return <PanelSkeleton rows={14} />;
  if (query.isError)
    return (
      <>
        {banner}
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  return (
    <Page
      header={
        <>
          {header(query.data)}
          {banner}
        </>
      }
    >
      {children(query.data)}
    </Page>
  );
}
