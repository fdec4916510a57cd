import { Group, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DurationInputProps {
  /** What it says, for who cannot see the table. */
  label: string;
  /** Minutes; null where nothing is said. */
  value: number | null;
  onChange: (minutes: number | null) => void;
}

/** A length of time in hours and minutes; empty for none. */
export function DurationInput({ label, value, onChange }: DurationInputProps) {
  const { t } = useTranslation();
  const hours = value === null ? '' : Math.floor(value / 60);
  const minutes = value === null ? '' : value % 60;
  const set = (toHours: number | string, toMinutes: number | string): void =>
    onChange(Number(toHours) * 60 + Number(toMinutes) || null);
  return (
    <Group gap="xs" wrap="nowrap">
      <NumberInput
        aria-label={t('settings.policies.hoursOf', { label })}
        value={hours}
        suffix=" h"
        placeholder="– h"
        min={0}
        max={8760}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        onChange={(to) => set(to, minutes)}
      />
      <NumberInput
        aria-label={t('settings.policies.minutesOf', { label })}
        value={minutes}
        suffix=" min"
        placeholder="– min"
        min={0}
        max={59}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        onChange={(to) => set(hours, to)}
      />
    </Group>
  );
}
