import { ActionIcon } from '@mantine/core';
import type { Weekday } from '@shared/api/types';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nextHours, weekdays, type HoursForm } from '../calendar-form';
import { FieldGroup } from './field-group';
import { HoursRow } from './hours-row';
import classes from './week-hours.module.css';

interface WeekHoursProps {
  hours: HoursForm[];
  /** Messages by the path of a field, such as `hours.0.to`. */
  errors: Record<string, ReactNode>;
  onChange: (hours: HoursForm[]) => void;
}

/** The hours of a week, day by day; a split shift is two stretches of a day. */
export function WeekHours({ hours, errors, onChange }: WeekHoursProps) {
  const { t } = useTranslation();
  const change = (place: number, to: Partial<HoursForm>): void =>
    onChange(hours.map((one, index) => (index === place ? { ...one, ...to } : one)));
  const add = (day: Weekday): void => onChange([...hours, nextHours(hours, day)]);
  return (
    <FieldGroup
      legend={t('settings.calendars.hours')}
      description={t('settings.calendars.hoursHint')}
      error={errors.hours}
    >
      <ul className={classes.week}>
        {weekdays.map((day) => {
          const stretches = hours.map((one, place) => ({ one, place })).filter(({ one }) => one.day === day);
          return (
            <li key={day} className={classes.day}>
              <span className={classes.name}>{t(`settings.day.${day}`)}</span>
              <div className={classes.stretches}>
                {stretches.length === 0 && <span className={classes.closed}>{t('settings.calendars.closed')}</span>}
                {stretches.map(({ one, place }) => (
                  <HoursRow
                    key={place}
                    hours={one}
                    errors={{ from: errors[`hours.${place}.from`], to: errors[`hours.${place}.to`] }}
                    onChange={(to) => change(place, to)}
                    onRemove={() => onChange(hours.filter((_, index) => index !== place))}
                  />
                ))}
              </div>
              <ActionIcon
                aria-label={t('settings.calendars.addHours', { day: t(`settings.day.${day}`) })}
                onClick={() => add(day)}
              >
                <IconPlus size={16} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </FieldGroup>
  );
}
