import { ActionIcon, Alert, Button, Group, Popover, Stack, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClockHour4, IconHistory } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../auth/use-session';
import { useFormats } from '../lib/use-formats';
import { toInstant, toLocalTime } from '../lib/zoned';

interface AsOfProps {
  /** The moment shown, or undefined for now. */
  asOf: string | undefined;
  onChange: (asOf: string | undefined) => void;
}

/** Picks a moment in the workspace's time zone to see the record as it was then. */
export function AsOfPicker({ asOf, onChange }: AsOfProps) {
  const { t } = useTranslation('shared');
  const { timeZone } = useSession().workspace;
  const [open, { close, toggle }] = useDisclosure();
  const [local, setLocal] = useState(() => toLocalTime(asOf ?? new Date().toISOString(), timeZone));
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (!local) return;
    close();
    onChange(toInstant(local, timeZone));
  };
  return (
    <Popover opened={open} onDismiss={close} trapFocus position="bottom-end">
      <Popover.Target>
        <Tooltip label={t('asOf.open')}>
          <ActionIcon aria-label={t('asOf.open')} aria-expanded={open} onClick={toggle}>
            <IconHistory size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={show}>
          <Stack gap="sm">
            <TextInput
              type="datetime-local"
              label={t('asOf.moment')}
              description={timeZone}
              value={local}
              data-autofocus
              onChange={(event) => setLocal(event.currentTarget.value)}
            />
            <Button type="submit">{t('asOf.show')}</Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Says that what stands below is the past, and leads back. */
export function AsOfBanner({ asOf, onChange }: AsOfProps) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  if (!asOf) return null;
  return (
    <Alert color="amber" radius={0} p="sm" icon={<IconClockHour4 size={18} />} role="status">
      <Group justify="space-between">
        {t('asOf.banner', { moment: format.dateTime(asOf) })}
        <Button size="compact-sm" variant="default" onClick={() => onChange(undefined)}>
          {t('asOf.back')}
        </Button>
      </Group>
    </Alert>
  );
}
