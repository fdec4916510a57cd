import { useCustomFields } from '@shared/records/api/list-fields';
import { useUsers } from '@shared/records/api/list-users';
import { filterFieldOf } from '@shared/records/field-values';
import type { FilterField } from '@shared/ui/filter-fields';
import { useTranslation } from 'react-i18next';
import { useLostReasons, useProducts } from '@shared/deals/catalogues';
import { usePipelines } from '@shared/deals/pipelines';
import { statuses } from './deal-fields';

const named = (items: { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));

/** Every field that deals can be filtered by; on the board their stage, status and pipeline are given. */
export function useDealFilters(): { list: FilterField[]; board: FilterField[] } {
  const { t } = useTranslation();
  const { users } = useUsers();
  const { pipelines } = usePipelines();
  const reasons = useLostReasons();
  const products = useProducts();
  const custom = useCustomFields('deal');
  const field = (name: string, rest: Omit<FilterField, 'field' | 'label'>): FilterField => ({
    field: name,
    label: t(`deal.field.${name}`),
    ...rest,
  });
  const stages = pipelines.flatMap((pipeline) =>
    pipeline.stages.map(({ id, name }) => ({
      value: id,
      label: pipelines.length > 1 ? `${pipeline.name}: ${name}` : name,
    })),
  );
  const anywhere = [
    field('ownerId', { type: 'choice', options: named(users) }),
    field('amount', { type: 'number' }),
    field('expectedCloseDate', { type: 'date' }),
    field('productIds', { type: 'choice', options: named(products) }),
    ...['source', 'region', 'name', 'externalId'].map((name) => field(name, { type: 'text' })),
    field('stageSince', { type: 'date' }),
    field('createdAt', { type: 'date' }),
    ...custom.map(filterFieldOf),
  ];
  return {
    board: anywhere,
    list: [
      field('status', {
        type: 'choice',
        options: statuses.map((value) => ({ value, label: t(`deal.status.${value}`) })),
      }),
      field('stageId', { type: 'choice', options: stages }),
      ...(pipelines.length > 1 ? [field('pipelineId', { type: 'choice', options: named(pipelines) })] : []),
      field('lostReasonId', { type: 'choice', options: named(reasons) }),
      field('wonAt', { type: 'date' }),
      field('lostAt', { type: 'date' }),
      ...anywhere,
    ],
  };
}
