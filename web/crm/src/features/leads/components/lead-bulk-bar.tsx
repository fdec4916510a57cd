import { BulkBar, type BulkBarProps } from '@shared/records/bulk-bar';
import { PickMenu } from '@shared/records/pick-menu';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../api/disqualify-reasons';
import { sharedFields } from '../lead-fields';
import { useLeadLabels } from '../use-lead-labels';

export function LeadBulkBar(props: BulkBarProps) {
  const { t } = useTranslation();
  const reasons = useReasons();
  const { labelOf } = useLeadLabels();
  return (
    <BulkBar resource="leads" sharedFields={sharedFields} labelOf={labelOf} {...props}>
      {(run) => (
        <PickMenu
          label={t('lead.disqualify')}
          icon={<IconBan size={16} />}
          items={reasons}
          onPick={(reasonId) => run({ action: { name: 'disqualify', reasonId } })}
        />
      )}
    </BulkBar>
  );
}
