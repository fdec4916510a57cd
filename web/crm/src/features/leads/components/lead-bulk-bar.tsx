import { Button } from '@mantine/core';
import { BulkBar, type BulkBarProps } from '@shared/records/bulk-bar';
import { PickMenu } from '@shared/records/pick-menu';
import { IconBan, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../api/disqualify-reasons';
import { BulkPatchDialog } from './bulk-patch-dialog';

export function LeadBulkBar(props: BulkBarProps) {
  const { t } = useTranslation();
  const reasons = useReasons();
  const [patching, setPatching] = useState(false);
  return (
    <BulkBar resource="leads" {...props}>
      {(run) => (
        <>
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setPatching(true)}>
            {t('bulk.patch')}
          </Button>
          <PickMenu
            label={t('bulk.disqualify')}
            icon={<IconBan size={16} />}
            items={reasons}
            onPick={(reasonId) => run({ action: { name: 'disqualify', reasonId } })}
          />
          {patching && (
            <BulkPatchDialog
              onClose={() => setPatching(false)}
              onPatch={(patch) => {
                setPatching(false);
                run({ patch });
              }}
            />
          )}
        </>
      )}
    </BulkBar>
  );
}
