import { BulkBar, type BulkBarProps } from '@shared/records/bulk-bar';
import { PickMenu } from '@shared/records/pick-menu';
import { IconCircleCheck, IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { priorities, statuses } from '../ticket-fields';

/** What can be done with many tickets at once; each of it can be undone. */
export function TicketBulkBar(props: BulkBarProps) {
  const { t } = useTranslation();
  return (
    <BulkBar resource="tickets" {...props}>
      {(run) => (
        <>
          <PickMenu
            label={t('ticket.field.status')}
            icon={<IconCircleCheck size={16} />}
            items={statuses.map((id) => ({ id, name: t(`ticket.status.${id}`) }))}
            onPick={(status) => run({ action: { name: 'status', status } })}
          />
          <PickMenu
            label={t('ticket.field.priority')}
            icon={<IconFlag size={16} />}
            items={priorities.map((id) => ({ id, name: t(`ticket.priority.${id}`) }))}
            onPick={(priority) => run({ patch: { priority } })}
          />
        </>
      )}
    </BulkBar>
  );
}
