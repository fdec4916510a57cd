import { Stack } from '@mantine/core';
import type { BlockedSender } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { useUsers } from '@shared/records/api/list-users';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { blockedSendersOptions, useUnblockSender } from '../api/blocked-senders';
import { BlockSender } from './block-sender';
import { ItemTable } from './item-table';

/** Whose mail makes no ticket, and how much of it came since. */
export function BlockedSendersPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const { nameOf } = useUsers();
  const senders = useQuery(blockedSendersOptions());
  const unblock = useUnblockSender();
  const dropped = ({ dropped: count, lastDroppedAt }: BlockedSender): string =>
    lastDroppedAt
      ? t('settings.blocked.droppedLast', { count, when: format.relative(lastDroppedAt) })
      : t('settings.blocked.droppedNone');
  return (
    <Stack gap="xl">
      <SettingsSection
        title={t('settings.pages.blocked-senders')}
        hint={t('settings.blocked.hint')}
        query={senders}
        empty={t('settings.blocked.none')}
      >
        <ItemTable
          label={t('settings.pages.blocked-senders')}
          items={senders.data?.items ?? []}
          nameOf={({ address }) => address}
          columns={[
            { title: t('settings.blocked.sender'), cell: ({ address }) => address },
            { title: t('settings.blocked.by'), cell: ({ byId }) => nameOf(byId) },
            { title: t('settings.blocked.since'), cell: ({ createdAt }) => format.date(createdAt) },
            { title: t('settings.blocked.dropped'), cell: dropped },
          ]}
          onDelete={(sender) => unblock.mutate(sender)}
        />
      </SettingsSection>
      <BlockSender />
    </Stack>
  );
}
