import { ActionIcon, Button, Group, Indicator, Popover, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Notification } from '../api/types';
import { useFormats } from '../lib/use-formats';
import { useLiveNotifications } from '../live/use-live';
import { recordHref } from '../records/resource';
import { AppLink } from '../ui/app-link';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { PanelSkeleton } from '../ui/skeletons';
import classes from './notification-bell.module.css';
import { notificationsOptions, useReadNotifications } from './notifications';

/** Where a notification leads: to the record, or to the list of those that have no page of their own. */
const hrefOf = ({ recordType, recordId }: Notification): string =>
  recordHref(recordType, recordId) ?? (recordType === 'task' ? '/tasks' : '/');

/** Says how many things happened to what is mine, and shows them. */
export function NotificationBell() {
  const { t } = useTranslation('shared');
  const [open, { close, toggle }] = useDisclosure();
  const page = useQuery(notificationsOptions());
  const read = useReadNotifications();
  useLiveNotifications(() => void page.refetch());
  const unread = page.data?.unread ?? 0;
  const label = t('notification.bell', { count: unread });
  return (
    <Popover opened={open} onDismiss={close} trapFocus position="bottom-end" width={360}>
      <Indicator disabled={unread === 0} label={unread > 99 ? '99+' : unread} size={16} offset={6} color="red">
        <Popover.Target>
          <ActionIcon aria-label={label} aria-expanded={open} onClick={toggle}>
            <IconBell size={18} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0} className={classes.panel}>
        <Group justify="space-between" p="md">
          <Text fw={600}>{t('notification.title')}</Text>
          {unread > 0 && (
            <Button variant="subtle" size="compact-sm" loading={read.isPending} onClick={() => read.mutate('all')}>
              {t('notification.readAll')}
            </Button>
          )}
        </Group>
        {page.isPending && <PanelSkeleton rows={3} />}
        {page.isError && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
        {page.data?.items.length === 0 && (
          <EmptyState title={t('notification.none')} hint={t('notification.noneHint')} icon={IconBell} />
        )}
        <ScrollArea.Autosize mah="60vh" type="auto">
          <ul className={classes.list} aria-label={t('notification.title')}>
            {page.data?.items.map((item) => (
              <li key={item.id}>
                <AppLink
                  href={hrefOf(item)}
                  className={classes.item}
                  data-unread={item.readAt === null || undefined}
                  onClick={() => {
                    close();
                    if (!item.readAt) read.mutate({ id: item.id });
                  }}
                >
                  <Words item={item} />
                </AppLink>
              </li>
            ))}
          </ul>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}

function Words({ item }: { item: Notification }) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  return (
    <>
      <Text size="sm">
        {t(`notification.kind.${item.kind}`, { name: item.actor.name ?? t(`history.actor.${item.actor.kind}`) })}
      </Text>
      <Text size="sm" fw={500} truncate>
        {item.title}
      </Text>
      <Text size="xs" c="dimmed">
        <time dateTime={item.at}>{format.relative(item.at)}</time>
        {item.readAt === null && <span className="visually-hidden">{t('notification.unread')}</span>}
      </Text>
    </>
  );
}
