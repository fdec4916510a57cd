import { Anchor, Stack, Text, Title } from '@mantine/core';
import { recordOptions } from '@shared/records/api/get-record';
import { nameOfRecord } from '@shared/records/record-name';
import { recordHref } from '@shared/records/resource';
import { AppLink } from '@shared/ui/app-link';
import { ErrorNote } from '@shared/ui/error-state';
import { PanelSkeleton } from '@shared/ui/skeletons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** The person who asks, and how to reach them. */
export function PersonCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const found = useQuery(recordOptions('contacts', id));
  if (found.isPending) return <PanelSkeleton rows={2} />;
  if (found.isError) return <ErrorNote error={found.error} />;
  const contact = found.data;
  return (
    <Stack gap={2} component="section" aria-label={t('customer.person')}>
      <Title order={2}>
        <Anchor component={AppLink} inherit href={recordHref('contact', id) ?? ''}>
          {nameOfRecord(contact)}
        </Anchor>
      </Title>
      {contact.jobTitle && (
        <Text size="sm" c="dimmed">
          {contact.jobTitle}
        </Text>
      )}
      {contact.emails.map(({ address }) => (
        <Anchor key={address} size="sm" href={`mailto:${address}`} truncate>
          {address}
        </Anchor>
      ))}
      {contact.phones.map(({ number }) => (
        <Anchor key={number} size="sm" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
          {number}
        </Anchor>
      ))}
    </Stack>
  );
}
