import { RecordStory } from '@shared/activities/record-story';
import { useMay } from '@shared/auth/use-session';
import { useLiveQueries } from '@shared/live/use-live';
import { useDeleteRecord } from '@shared/records/api/delete-record';
import { recordOptions } from '@shared/records/api/get-record';
import { historyKey } from '@shared/records/api/history';
import { AsOfBanner } from '@shared/records/as-of';
import { RecordColumns } from '@shared/records/record-columns';
import { useNavigation } from '@shared/ui/app-link';
import { ErrorState } from '@shared/ui/error-state';
import { Page } from '@shared/ui/page';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { dealKeys } from '@/features/deals/api/keys';
import { DealFacts } from '@/features/deals/components/deal-facts';
import { DealHeader } from '@/features/deals/components/deal-header';
import { DealRelated } from '@/features/deals/components/deal-related';
import { nameOfRecord } from '@shared/records/record-name';
import { useDealLabels } from '@/features/deals/use-deal-labels';

export function DealRoute() {
  const { id = '' } = useParams({ strict: false });
  const { asOf, edit } = useSearch({ strict: false });
  const { go } = useNavigation();
  const mayWrite = useMay('deals:write');
  const labels = useDealLabels();
  useLiveQueries(['deal'], [dealKeys.one(id), historyKey('deals', id)]);
  const deal = useQuery(recordOptions('deals', id, asOf));
  const remove = useDeleteRecord('deals');
  const showAsOf = (moment: string | undefined): void => go(withSearch(paths.deal(id), moment ? { asOf: moment } : {}));

  if (deal.isPending) return <PanelSkeleton rows={14} />;
  if (deal.isError)
    return (
      <>
        <AsOfBanner asOf={asOf} onChange={showAsOf} />
        <ErrorState error={deal.error} onRetry={() => void deal.refetch()} />
      </>
    );
  const readOnly = !mayWrite || asOf !== undefined;
  const onDelete = (): void =>
    remove.mutate({ id, name: nameOfRecord(deal.data) }, { onSuccess: () => go(paths.dealBoard) });
  return (
    <Page
      header={
        <>
          <DealHeader
            deal={deal.data}
            asOf={asOf}
            onAsOf={showAsOf}
            readOnly={readOnly}
            onDelete={readOnly ? undefined : onDelete}
          />
          <AsOfBanner asOf={asOf} onChange={showAsOf} />
        </>
      }
    >
      <RecordColumns
        facts={<DealFacts deal={deal.data} startsEditing={edit !== undefined} readOnly={readOnly} />}
        timeline={
          <RecordStory resource="deals" id={id} labels={labels} readOnly={readOnly} past={asOf !== undefined} />
        }
        insights={<DealRelated deal={deal.data} />}
      />
    </Page>
  );
}
