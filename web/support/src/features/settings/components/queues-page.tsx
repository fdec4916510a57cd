import { StatusPill } from '@shared/ui/status-pill';
import { useTranslation } from 'react-i18next';
import { ListSection } from './list-section';
import { QueueDialog } from './queue-dialog';

export function QueuesPage() {
  const { t } = useTranslation();
  return (
    <ListSection
      list="queues"
      title={t('settings.pages.queues')}
      hint={t('settings.queues.hint')}
      empty={t('settings.queues.none')}
      add={t('settings.queues.new')}
      nameOf={(queue) => queue.name}
      columns={[
        { title: t('settings.name'), cell: (queue) => queue.name },
        { title: t('settings.queues.address'), cell: (queue) => `${queue.address}@` },
        {
          title: t('settings.queues.distribution'),
          cell: (queue) => t(queue.distributes ? 'settings.queues.automatic' : 'settings.queues.byHand'),
        },
        {
          title: t('settings.queues.use'),
          cell: (queue) => queue.default && <StatusPill tone="accent">{t('settings.queues.defaultShort')}</StatusPill>,
        },
      ]}
      mayDelete={(queue) => !queue.default}
      dialog={(queue, onClose) => <QueueDialog queue={queue} onClose={onClose} />}
    />
  );
}
