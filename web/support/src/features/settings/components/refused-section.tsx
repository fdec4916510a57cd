import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { useFormats } from '@shared/lib/use-formats';
import { ErrorState } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { RowsSkeleton } from '@shared/ui/skeletons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rawHref, refusedMailOptions } from '../api/mail';
import { useRefusalText } from '../use-refusal-text';

/** Mail that came and became no message: nothing is lost, and it can be read as it came. */
export function RefusedSection() {
  const { t } = useTranslation();
  const format = useFormats();
  const reasonOf = useRefusalText();
  const refused = useInfiniteQuery(refusedMailOptions());
  const mails = refused.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <SettingsSection title={t('settings.refused.title')} hint={t('settings.refused.hint')}>
      {refused.isPending && <RowsSkeleton rows={3} />}
      {refused.isError && <ErrorState error={refused.error} onRetry={() => void refused.refetch()} />}
      {refused.isSuccess && mails.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('settings.refused.none')}
        </Text>
      )}
      {mails.length > 0 && (
        <Table.ScrollContainer minWidth={560}>
          <Table fz="sm" aria-label={t('settings.refused.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('settings.refused.receivedAt')}</Table.Th>
                <Table.Th>{t('settings.refused.sender')}</Table.Th>
                <Table.Th>{t('settings.refused.reason')}</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {mails.map((mail) => (
                <Table.Tr key={mail.id}>
                  <Table.Td>{format.dateTime(mail.receivedAt)}</Table.Td>
                  <Table.Td>{mail.sender}</Table.Td>
                  <Table.Td title={mail.detail}>{reasonOf(mail)}</Table.Td>
                  <Table.Td ta="end">
                    <Anchor size="sm" href={rawHref(mail.id)} download>
                      {t('settings.refused.download')}
                    </Anchor>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {refused.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={refused.isFetchingNextPage} onClick={() => void refused.fetchNextPage()}>
            {t('settings.refused.more')}
          </Button>
        </Group>
      )}
    </SettingsSection>
  );
}
