import { Button, Group, TextInput } from '@mantine/core';
import { ErrorNote } from '@shared/ui/error-state';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlockSender } from '../api/blocked-senders';

export function BlockSender() {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const block = useBlockSender(() => setAddress(''));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim()) block.mutate(address.trim());
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          flex={1}
          label={t('settings.blocked.new')}
          description={t('settings.blocked.newHint')}
          inputMode="email"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Button type="submit" loading={block.isPending} disabled={!address.trim()}>
          {t('settings.blocked.block')}
        </Button>
      </Group>
      <ErrorNote error={block.error} />
    </form>
  );
}
