import { ActionIcon, CopyButton, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** A whole address, to be copied to where mail is forwarded from. */
export function FullAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" fw={500}>
        {address}
      </Text>
      <CopyButton value={address} timeout={2500}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'shared:secret.copied' : 'shared:secret.copy')}>
            <ActionIcon size="sm" aria-label={t('settings.addresses.copy', { address })} onClick={copy}>
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}
