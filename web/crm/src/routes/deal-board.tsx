import { Button, Select } from '@mantine/core';
import { useMay } from '@shared/auth/use-session';
import { catalogueKeys } from '@shared/deals/keys';
import { useLiveQueries } from '@shared/live/use-live';
import { AsOfBanner, AsOfPicker } from '@shared/records/as-of';
import { fromSearch, toApiFilter, toSearch, type ListState } from '@shared/records/filters';
import { useNavigation } from '@shared/ui/app-link';
import { ErrorState } from '@shared/ui/error-state';
import { FilterBar } from '@shared/ui/filter-bar';
import { Page, PageHeader } from '@shared/ui/page';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreate } from '@/app/create-context';
import { withSearch } from '@shared/routing/search';
import { paths } from '@/app/paths';
import { boardOptions } from '@/features/deals/api/board';
import { dealKeys } from '@/features/deals/api/keys';
import { pipelinesOptions, usePipelines } from '@shared/deals/pipelines';
import { BoardOrList } from '@/features/deals/components/board-or-list';
import { BoardSkeleton } from '@/features/deals/components/board-skeleton';
import { DealBoard } from '@/features/deals/components/deal-board';
import { NoDeals } from '@/features/deals/components/deal-table';
import { useDealFilters } from '@/features/deals/use-deal-filters';

/** Deals by stage. Which pipeline, which deals and which moment is in the URL. */
export function DealBoardRoute() {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const search: Record<string, string> = useSearch({ strict: false });
  const mayWrite = useMay('deals:write');
  const create = useCreate();
  const fields = useDealFilters().board;
  const known = useQuery(pipelinesOptions());
  const { pipelines, usual } = usePipelines();
  const state = fromSearch(search);
  const { asOf } = search;
  const pipelineId = search.pipeline ?? usual?.id;
  const asked = { pipelineId, q: state.q, filter: toApiFilter(state.filters), asOf };
  const board = useQuery(
    boardOptions(
      asked,
      pipelines.find(({ id }) => id === pipelineId),
    ),
  );
  useLiveQueries(['deal', 'pipeline'], [dealKeys.boards, catalogueKeys.pipelines]);

  const show = (change: Record<string, string | undefined>): void => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value);
    go(withSearch(paths.dealBoard, Object.fromEntries(next) as Record<string, string>));
  };
  const filter = (change: Partial<ListState>): void => {
    const kept = { ...(search.pipeline && { pipeline: search.pipeline }), ...(asOf && { asOf }) };
    go(withSearch(paths.dealBoard, { ...toSearch({ ...state, ...change }), ...kept }));
  };
  const failed = known.error ?? board.error;
  const nothing = board.data?.columns.every(({ count }) => count === 0) && !state.q && state.filters.length === 0;
  return (
    <Page
      fill
      header={
        <>
          <PageHeader title={t('nav.deals')}>
            <BoardOrList shown="board" />
            {pipelines.length > 1 && (
              <Select
                aria-label={t('deal.field.pipelineId')}
                w="11rem"
                data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
                value={pipelineId ?? null}
                allowDeselect={false}
                onChange={(id) => show({ pipeline: id ?? undefined })}
              />
            )}
            <AsOfPicker asOf={asOf} onChange={(moment) => show({ asOf: moment })} />
            {mayWrite && !asOf && (
              // On a phone the sign above all screens does the same.
              <Button
                variant="default"
                visibleFrom="sm"
                leftSection={<IconPlus size={16} />}
                onClick={() => create.deal({ pipelineId: pipelineId ?? null })}
              >
                {t('deal.new')}
              </Button>
            )}
          </PageHeader>
          <AsOfBanner asOf={asOf} onChange={(moment) => show({ asOf: moment })} />
        </>
      }
    >
      <FilterBar
        fields={fields}
        filters={state.filters}
        onFilters={(filters) => filter({ filters })}
        q={state.q}
        onSearch={(q) => filter({ q })}
      />
      {failed && !board.data ? (
        <ErrorState error={failed} onRetry={() => void Promise.all([known.refetch(), board.refetch()])} />
      ) : !board.data ? (
        <BoardSkeleton />
      ) : nothing && !asOf ? (
        <NoDeals onCreate={mayWrite ? () => create.deal({ pipelineId: pipelineId ?? null }) : undefined} />
      ) : (
        <DealBoard asked={asked} board={board.data} readOnly={!mayWrite || asOf !== undefined} />
      )}
    </Page>
  );
}
