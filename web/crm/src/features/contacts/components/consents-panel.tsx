import { Button, Group, Modal, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { LegalBasis } from '@shared/api/types';
import { useApiForm } from '@shared/lib/use-api-form';
import { useFormats } from '@shared/lib/use-formats';
import { ErrorNote } from '@shared/ui/error-state';
import { StatusPill } from '@shared/ui/status-pill';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { consentsOptions, useGiveConsent, useWithdrawConsent } from '../api/consents';
import { legalBases } from '../contact-fields';

interface ConsentsPanelProps {
  contactId: string;
  readOnly: boolean;
}

/** Why this person's data may be used, and what was withdrawn. */
export function ConsentsPanel({ contactId, readOnly }: ConsentsPanelProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const consents = useQuery(consentsOptions(contactId));
  const withdraw = useWithdrawConsent(contactId);
  const [giving, { open, close }] = useDisclosure();
  return (
    <Stack gap="xs" component="section" aria-label={t('consent.title')}>
      <Group justify="space-between">
        <Title order={2}>{t('consent.title')}</Title>
        {!readOnly && (
          <Button variant="subtle" size="compact-sm" onClick={open}>
            {t('consent.add')}
          </Button>
        )}
      </Group>
      <ErrorNote error={consents.error ?? withdraw.error} />
      {consents.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('consent.none')}
        </Text>
      )}
      {consents.data?.items.map((consent) => (
        <Group key={consent.id} justify="space-between" wrap="nowrap" gap="sm">
          <div>
            <Text size="sm">
              {[consent.purpose, consent.channel].filter(Boolean).join(' · ')}{' '}
              {consent.withdrawnAt ? (
                <StatusPill tone="failed">{t('consent.withdrawn')}</StatusPill>
              ) : (
                <StatusPill tone="good">{t(`consent.basis.${consent.basis}`)}</StatusPill>
              )}
            </Text>
            <Text size="xs" c="dimmed">
              {[
                t('consent.since', { date: format.date(consent.givenAt) }),
                consent.withdrawnAt && t('consent.until', { date: format.date(consent.withdrawnAt) }),
                consent.source,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
          {!readOnly && !consent.withdrawnAt && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              flex="none"
              loading={withdraw.isPending && withdraw.variables === consent.id}
              onClick={() => withdraw.mutate(consent.id)}
            >
              {t('consent.withdraw')}
            </Button>
          )}
        </Group>
      ))}
      {giving && <ConsentDialog contactId={contactId} onClose={close} />}
    </Stack>
  );
}

const schema = z.object({
  purpose: z.string().trim().min(1, 'consent.error.purpose'),
  channel: z.string(),
  basis: z.enum(legalBases),
  source: z.string(),
});

function ConsentDialog({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const give = useGiveConsent(contactId, onClose);
  const form = useApiForm(schema, { purpose: '', channel: '', basis: 'consent' as LegalBasis, source: '' });
  return (
    <Modal opened onClose={onClose} title={t('consent.new')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ purpose, basis, channel, source }) =>
          give.mutate(
            {
              purpose: purpose.trim(),
              basis,
              ...(channel.trim() && { channel: channel.trim() }),
              ...(source.trim() && { source: source.trim() }),
            },
            { onError: form.showRefusal },
          ),
        )}
      >
        <Stack gap="md">
          <TextInput data-autofocus label={t('consent.purpose')} {...form.getInputProps('purpose')} />
          <TextInput
            label={t('consent.channel')}
            description={t('consent.channelHint')}
            {...form.getInputProps('channel')}
          />
          <Select
            label={t('consent.basisLabel')}
            allowDeselect={false}
            data={legalBases.map((value) => ({ value, label: t(`consent.basis.${value}`) }))}
            {...form.getInputProps('basis')}
          />
          <TextInput label={t('consent.source')} {...form.getInputProps('source')} />
          <ErrorNote error={give.error} />
          <Group justify="end">
            <Button type="submit" loading={give.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
