/** Days of a calendar, `yyyy-MM-dd`; `to` is the first day that no longer counts. */
export interface Period {
  from: string;
  to: string;
}

const parts = (day: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};
const dayOf = (year: number, month: number, day = 1): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The day some days, or months, later. */
const plusDays = (day: string, by: number): string => {
  const [year, month, date] = parts(day);
  return dayOf(year, month, date + by);
};
const plusMonths = (day: string, by: number): string => {
  const [year, month] = parts(day);
  return dayOf(year, month + by);
};

const isFirst = (day: string): boolean => day.endsWith('-01');

/** How many whole months a period is; undefined where it is cut elsewhere. */
export function monthsOf({ from, to }: Period): number | undefined {
  if (!from || !to || !isFirst(from) || !isFirst(to)) return undefined;
  const [a, b] = [parts(from), parts(to)];
  return (b[0] - a[0]) * 12 + b[1] - a[1];
}

/** The period of the same length before it: months before months, days before days; none where an end is open. */
export function before(period: Period): Period | undefined {
  const { from, to } = period;
  if (!from || !to) return undefined;
  const months = monthsOf(period);
  if (months !== undefined) return { from: plusMonths(from, -months), to: from };
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return { from: plusDays(from, -days), to: from };
}

export const presets = ['thisMonth', 'lastMonth', 'thisQuarter', 'thisYear', 'last12Months', 'allTime'] as const;
export type Preset = (typeof presets)[number];

/** The period that a preset means on a day (`yyyy-MM-dd`). */
export function periodOf(preset: Preset, today: string): Period {
  const [year, month] = parts(today);
  switch (preset) {
    case 'thisMonth':
      return { from: dayOf(year, month), to: dayOf(year, month + 1) };
    case 'lastMonth':
      return { from: dayOf(year, month - 1), to: dayOf(year, month) };
    case 'thisQuarter': {
      const first = month - ((month - 1) % 3);
      return { from: dayOf(year, first), to: dayOf(year, first + 3) };
    }
    case 'thisYear':
      return { from: dayOf(year, 1), to: dayOf(year + 1, 1) };
    case 'last12Months':
      return { from: dayOf(year, month - 11), to: dayOf(year, month + 1) };
    case 'allTime':
      return { from: '', to: '' };
  }
}

export const presetOf = (period: Period, today: string): Preset | undefined =>
  presets.find((preset) => {
    const { from, to } = periodOf(preset, today);
    return from === period.from && to === period.to;
  });

/** The last day that counts, which is how people say when something ends; and back. */
export const lastDay = (to: string): string => plusDays(to, -1);
export const endAfter = (day: string): string => plusDays(day, 1);
