import { Anchor, Group, Text, Title } from '@mantine/core';
import { useFormats } from '@shared/lib/use-formats';
import { fewRecordsOptions } from '@shared/records/api/list-records';
import { recordHref } from '@shared/records/resource';
import { AppLink } from '@shared/ui/app-link';
import { ErrorNote } from '@shared/ui/error-state';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

interface EarlierTicketsProps {
  requesterId: string;
  /** The one that is looked at. */
  except: string;
}

const shown = 6;

/** What the same person asked before. */
export function EarlierTickets({ requesterId, except }: EarlierTicketsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const filter = { requesterId, id: { ne: except } };
  const found = useQuery(fewRecordsOptions('tickets', { filter, sort: '-createdAt', limit: shown }));
  const tickets = found.data?.items ?? [];
  const total = found.data?.total ?? 0;
  return (
    <section aria-label={t('customer.tickets')}>
      <Group justify="space-between">
        <Title order={2}>{t('customer.tickets')}</Title>
        {total > shown && (
          <Anchor component={AppLink} size="sm" href={`/support/tickets?filter[requesterId]=${requesterId}`}>
            {t('shared:record.seeAll', { count: total })}
          </Anchor>
        )}
      </Group>
      <ErrorNote error={found.error} />
      {found.isSuccess && tickets.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('customer.noTickets')}
        </Text>
      )}
      {tickets.map(({ id, subject, status, createdAt }) => (
        <div key={id} style={{ paddingBlock: 'var(--mantine-spacing-xs)' }}>
          <Anchor component={AppLink} size="sm" truncate display="block" href={recordHref('ticket', id) ?? ''}>
            {subject}
          </Anchor>
          <Text size="xs" c="dimmed">
            {t(`ticket.status.${status}`)} · {format.relative(createdAt)}
          </Text>
        </div>
      ))}
    </section>
  );
}
