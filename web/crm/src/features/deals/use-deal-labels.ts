import { useFormats } from '@shared/lib/use-formats';
import { useRecordLabels, type RecordLabels } from '@shared/records/record-labels';
import { useTranslation } from 'react-i18next';
import { useLostReasons, useProducts } from '@shared/deals/catalogues';
import { usePipelines } from '@shared/deals/pipelines';

/** The names of a deal's fields and of their values. */
export function useDealLabels(): RecordLabels {
  const { t } = useTranslation();
  const format = useFormats();
  const { pipelines, stageOf } = usePipelines();
  const reasons = useLostReasons();
  const products = useProducts();
  const named = (items: { id: string; name: string }[], id: string) => items.find((item) => item.id === id)?.name;

  return useRecordLabels('deal', (field, text, value) => {
    if (field === 'status') return t(`deal.status.${text}`);
    if (field === 'stageId') return stageOf(text)?.name;
    if (field === 'pipelineId') return named(pipelines, text);
    if (field === 'lostReasonId') return named(reasons, text);
    if (field === 'productIds' && Array.isArray(value))
      return value.map((id) => named(products, String(id)) ?? String(id)).join(', ');
    if (field === 'probability') return format.percent(Number(text) / 100);
    if (field === 'amount' && typeof value === 'number') return format.money(value);
    return undefined;
  });
}
