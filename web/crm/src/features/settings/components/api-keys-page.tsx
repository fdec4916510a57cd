import { Button, Group, Modal, Stack, Table, TextInput } from '@mantine/core';
import type { NewApiKey } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { ErrorNote } from '@shared/ui/error-state';
import { SecretBox } from '@shared/ui/secret-box';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { apiKeysOptions, useCreateApiKey, useRevokeApiKey } from '../api/api-keys';

export function ApiKeysPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const keys = useQuery(apiKeysOptions());
  const revoke = useRevokeApiKey();
  const [creating, setCreating] = useState(false);
  return (
    <SettingsSection
      title={t('settings.pages.api-keys')}
      hint={t('settings.apiKeys.hint')}
      query={keys}
      empty={t('settings.apiKeys.none')}
      action={<Button onClick={() => setCreating(true)}>{t('settings.apiKeys.new')}</Button>}
      dialogs={creating && <CreateKeyDialog onClose={() => setCreating(false)} />}
    >
      <Table fz="sm" aria-label={t('settings.pages.api-keys')}>
        <Table.Tbody>
          {keys.data?.items.map(({ id, name, createdAt, lastUsedAt }) => (
            <Table.Tr key={id}>
              <Table.Td fw={500}>{name}</Table.Td>
              <Table.Td c="dimmed">{t('settings.apiKeys.created', { date: format.date(createdAt) })}</Table.Td>
              <Table.Td c="dimmed">
                {lastUsedAt
                  ? t('settings.apiKeys.used', { time: format.relative(lastUsedAt) })
                  : t('settings.apiKeys.neverUsed')}
              </Table.Td>
              <Table.Td ta="end">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  aria-label={t('settings.apiKeys.revokeOf', { name })}
                  onClick={() => revoke.mutate(id)}
                >
                  {t('settings.apiKeys.revoke')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SettingsSection>
  );
}

function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [made, setMade] = useState<NewApiKey>();
  const create = useCreateApiKey(setMade);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim()) create.mutate({ name: name.trim() });
  };
  return (
    <Modal opened onClose={onClose} title={t('settings.apiKeys.new')} size="lg" closeOnClickOutside={!made}>
      {made ? (
        <SecretBox label={t('settings.apiKeys.key')} value={made.key} hint={t('settings.apiKeys.once')} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="md">
            <TextInput
              label={t('settings.name')}
              description={t('settings.apiKeys.nameHint')}
              data-autofocus
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <ErrorNote error={create.error} />
            <Group justify="end">
              <Button type="submit" loading={create.isPending} disabled={!name.trim()}>
                {t('settings.apiKeys.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
