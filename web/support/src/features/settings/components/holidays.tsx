import { ActionIcon, Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HolidayForm } from '../calendar-form';
import { FieldGroup } from './field-group';
import classes from './holidays.module.css';

interface HolidaysProps {
  holidays: HolidayForm[];
  /** Messages by the path of a field, such as `holidays.0.name`. */
  errors: Record<string, ReactNode>;
  onChange: (holidays: HolidayForm[]) => void;
}

/** The days on which nobody works. */
export function Holidays({ holidays, errors, onChange }: HolidaysProps) {
  const { t } = useTranslation();
  const change = (place: number, to: Partial<HolidayForm>): void =>
    onChange(holidays.map((one, index) => (index === place ? { ...one, ...to } : one)));
  return (
    <FieldGroup legend={t('settings.calendars.holidays')} error={errors.holidays}>
      <Stack gap="sm" align="stretch">
        {holidays.map((holiday, place) => (
          <div key={place} className={classes.holiday}>
            <TextInput
              type="date"
              aria-label={t('settings.calendars.holidayDate', { place: place + 1 })}
              value={holiday.date}
              error={errors[`holidays.${place}.date`]}
              onChange={(event) => change(place, { date: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t('settings.calendars.holidayName', { place: place + 1 })}
              placeholder={t('settings.name')}
              value={holiday.name}
              error={errors[`holidays.${place}.name`]}
              onChange={(event) => change(place, { name: event.currentTarget.value })}
            />
            <Checkbox
              label={t('settings.calendars.everyYear')}
              checked={holiday.everyYear}
              onChange={(event) => change(place, { everyYear: event.currentTarget.checked })}
            />
            <ActionIcon
              aria-label={t('settings.calendars.removeHoliday', { name: holiday.name || place + 1 })}
              onClick={() => onChange(holidays.filter((_, index) => index !== place))}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={16} />}
            onClick={() => onChange([...holidays, { date: '', name: '', everyYear: false }])}
          >
            {t('settings.calendars.addHoliday')}
          </Button>
        </div>
      </Stack>
    </FieldGroup>
  );
}
