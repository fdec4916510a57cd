/** Minutes that `timeZone` is ahead of UTC at `instant`. */
function offsetAt(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
  const asUtc = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((asUtc - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

/** The instant of a wall-clock time (`2026-03-01T14:30`, as a date-time field gives it) in `timeZone`. */
export function toInstant(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}Z`);
  const guess = asUtc - offsetAt(new Date(asUtc), timeZone) * 60_000;
  // Asked again at the guess: the offset may differ there when a clock change lies between.
  return new Date(asUtc - offsetAt(new Date(guess), timeZone) * 60_000).toISOString();
}

/** The wall-clock time of an instant in `timeZone`, as a date-time field wants it. */
export function toLocalTime(iso: string, timeZone: string): string {
  const instant = new Date(iso);
  return new Date(instant.getTime() + offsetAt(instant, timeZone) * 60_000).toISOString().slice(0, 16);
}

/** The day that it is in `timeZone`, as `yyyy-MM-dd`. */
export const todayIn = (timeZone: string, now = new Date()): string =>
  toLocalTime(now.toISOString(), timeZone).slice(0, 10);

/** The first instant of a day (`yyyy-MM-dd`) in `timeZone`, `plus` days later. */
export function startOfDay(day: string, timeZone: string, plus = 0): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + plus);
  return toInstant(`${date.toISOString().slice(0, 10)}T00:00`, timeZone);
}

/** The month that it is in `timeZone`: its first day, and the first day of the next. */
export function monthOf(timeZone: string, now = new Date()): { from: string; to: string } {
  const [year = 0, month = 1] = todayIn(timeZone, now).split('-').map(Number);
  const firstOf = (index: number): string => new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);
  return { from: firstOf(month - 1), to: firstOf(month) };
}
