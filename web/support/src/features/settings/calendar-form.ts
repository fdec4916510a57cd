import type { BusinessCalendar, Weekday } from '@shared/api/types';
import { z } from 'zod';
import { required } from './fields';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies Weekday[];

/** The written form of times: minutes of a day sort as their texts do. */
const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'settings.error.time');

const hoursSchema = z
  .object({ day: z.enum(weekdays), from: time, to: time })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'settings.error.timeOrder' });
export type HoursForm = z.infer<typeof hoursSchema>;

const holidaySchema = z.object({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'settings.error.required'),
  name: required,
  everyYear: z.boolean(),
});
export type HolidayForm = z.infer<typeof holidaySchema>;

const overlap = (hours: HoursForm[]): boolean =>
  hours.some((one, place) =>
    hours.slice(place + 1).some((other) => other.day === one.day && other.from < one.to && one.from < other.to),
  );

export const calendarSchema = z.object({
  name: required,
  timeZone: required,
  hours: z
    .array(hoursSchema)
    .min(1, 'settings.error.noHours')
    .refine((hours) => !overlap(hours), 'settings.error.hoursOverlap'),
  holidays: z.array(holidaySchema),
});
export type CalendarForm = z.infer<typeof calendarSchema>;

const usualHours = (): HoursForm[] => weekdays.slice(0, 5).map((day) => ({ day, from: '09:00', to: '18:00' }));

export const calendarFormOf = (calendar: BusinessCalendar | undefined, timeZone: string): CalendarForm => ({
  name: calendar?.name ?? '',
  timeZone: calendar?.timeZone ?? timeZone,
  hours: calendar?.hours.map(({ day, from, to }) => ({ day, from, to })) ?? usualHours(),
  holidays: calendar?.holidays.map(({ date, name, everyYear }) => ({ date, name, everyYear })) ?? [],
});

/** The next stretch of a day: after the last one, or the usual hours of a day that has none. */
export function nextHours(hours: HoursForm[], day: Weekday): HoursForm {
  const last = hours
    .filter((one) => one.day === day)
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return last && last < '23:00'
    ? { day, from: later(last, 1), to: later(last, 2) }
    : { day, from: '09:00', to: '18:00' };
}

/** So many hours after a time of day, at most its end. */
function later(from: string, hours: number): string {
  const hour = Number(from.slice(0, 2)) + hours;
  return hour >= 24 ? '24:00' : `${String(hour).padStart(2, '0')}${from.slice(2)}`;
}
