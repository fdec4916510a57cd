import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoursForm } from '../calendar-form';
import classes from './week-hours.module.css';

interface HoursRowProps {
  hours: HoursForm;
  errors: { from?: ReactNode; to?: ReactNode };
  onChange: (to: Partial<HoursForm>) => void;
  onRemove: () => void;
}

/** One stretch of a day, from and to; a text, for the end of the day is 24:00, which no time field takes. */
export function HoursRow({ hours, errors, onChange, onRemove }: HoursRowProps) {
  const { t } = useTranslation();
  const day = t(`settings.day.${hours.day}`);
  return (
    <div className={classes.stretch}>
      <TextInput
        aria-label={t('settings.calendars.from', { day })}
        inputMode="numeric"
        maxLength={5}
        value={hours.from}
        error={errors.from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <span className={classes.dash} aria-hidden>
        –
      </span>
      <TextInput
        aria-label={t('settings.calendars.to', { day })}
        inputMode="numeric"
        maxLength={5}
        value={hours.to}
        error={errors.to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      <ActionIcon
        aria-label={t('settings.calendars.removeHours', { day, from: hours.from, to: hours.to })}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
