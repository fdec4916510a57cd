import { useRecordLabels, type RecordLabels } from '@shared/records/record-labels';
import { useTranslation } from 'react-i18next';
import { useReasons } from './api/disqualify-reasons';

/** The names of a lead's fields and of their values. */
export function useLeadLabels(): RecordLabels {
  const { t } = useTranslation();
  const reasons = useReasons();
  return useRecordLabels('lead', (field, text) => {
    if (field === 'status') return t(`lead.status.${text}`);
    if (field === 'qualification') return t(`lead.qualification.${text}`);
    if (field === 'disqualifyReasonId') return reasons.find((reason) => reason.id === text)?.name;
    return undefined;
  });
}
