import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentSelfOptions, useSetPresent } from '../api/agent-self';

/** Whether one is there for new tickets; nothing until that is known. */
export function PresenceSwitch() {
  const { t } = useTranslation();
  const { data: self } = useQuery(agentSelfOptions());
  const { mutate } = useSetPresent();
  if (!self) return null;
  return (
    <Switch
      size="xs"
      p="sm"
      label={t('presence.label')}
      checked={self.present}
      onChange={(event) => mutate(event.currentTarget.checked)}
    />
  );
}
