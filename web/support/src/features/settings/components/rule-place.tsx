import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface RulePlaceProps {
  name: string;
  /** Absent at the end that it cannot go beyond. */
  onUp?: () => void;
  onDown?: () => void;
}

/** Moves a rule among the others. */
export function RulePlace({ name, onUp, onDown }: RulePlaceProps) {
  const { t } = useTranslation();
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon size="sm" aria-label={t('settings.rules.up', { name })} disabled={!onUp} onClick={onUp}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon size="sm" aria-label={t('settings.rules.down', { name })} disabled={!onDown} onClick={onDown}>
        <IconArrowDown size={16} />
      </ActionIcon>
    </Group>
  );
}
