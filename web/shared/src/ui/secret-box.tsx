import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface SecretBoxProps {
  label: string;
  value: string;
  /** What happens when it is lost, or until when it works. */
  hint: string;
}

/** Something that is shown once and wants to be copied: a one-time link, an API key. */
export function SecretBox({ label, value, hint }: SecretBoxProps) {
  const { t } = useTranslation('shared');
  return (
    <Stack gap="xs">
      <Group align="end" gap="sm" wrap="nowrap">
        <TextInput
          label={label}
          value={value}
          readOnly
          flex={1}
          ff="monospace"
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={value} timeout={2500}>
          {({ copied, copy }) => (
            <Button
              variant={copied ? 'light' : 'filled'}
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
            >
              {copied ? t('secret.copied') : t('secret.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text size="xs" c="dimmed">
        {hint}
      </Text>
    </Stack>
  );
}
