import { todayIn, toInstant } from '@shared/lib/zoned';

const hour = 60 * 60_000;
const day = 24 * hour;

export const inAnHour = (now: number): string => new Date(now + hour).toISOString();

/** Nine in the morning of the next day, by the clocks of the workspace. */
export function tomorrowAtNine(now: number, timeZone: string): string {
  const today = Date.parse(`${todayIn(timeZone, new Date(now))}T00:00:00Z`);
  return toInstant(`${new Date(today + day).toISOString().slice(0, 10)}T09:00`, timeZone);
}

/** How far ahead a reply may be planned. */
const furthest = 365 * day;

/** A reply can be planned for then: it lies ahead, and within a year. */
export function mayGoAt(sendAt: string, now: number): boolean {
  const ahead = Date.parse(sendAt) - now;
  return ahead > 0 && ahead <= furthest;
}
