import type { Lead } from '@shared/api/types';
import { RecordFacts } from '@shared/records/record-facts';
import { useTranslation } from 'react-i18next';
import { editableFields } from '../lead-fields';
import { useLeadLabels } from '../use-lead-labels';

interface LeadFactsProps {
  lead: Lead;
  startsEditing?: boolean;
  readOnly: boolean;
}

export function LeadFacts({ lead, startsEditing, readOnly }: LeadFactsProps) {
  const { t } = useTranslation();
  const { textOf } = useLeadLabels();
  const facts = editableFields.map(({ key, type }) => ({
    key,
    type,
    label: t(`lead.field.${key}`),
    value: lead[key] ?? '',
  }));
  return (
    <RecordFacts
      resource="leads"
      record={lead}
      facts={facts}
      textOf={textOf}
      startsEditing={startsEditing}
      readOnly={readOnly}
    />
  );
}
