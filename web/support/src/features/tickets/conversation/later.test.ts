import { expect, it } from 'vitest';
import { inAnHour, mayGoAt, tomorrowAtNine } from './later';

const at = (time: string): number => Date.parse(time);

it('in an hour is an hour from now', () => {
  expect(inAnHour(at('2026-03-02T23:30:00Z'))).toBe('2026-03-03T00:30:00.000Z');
});

it("tomorrow is the workspace's tomorrow, at its nine", () => {
  // In São Paulo it is still the second of March.
  expect(tomorrowAtNine(at('2026-03-03T01:00:00Z'), 'America/Sao_Paulo')).toBe('2026-03-03T12:00:00.000Z');
  expect(tomorrowAtNine(at('2026-03-03T01:00:00Z'), 'Europe/Berlin')).toBe('2026-03-04T08:00:00.000Z');
});

it('at the end of a month it is the first of the next', () => {
  expect(tomorrowAtNine(at('2026-12-31T15:00:00Z'), 'America/Sao_Paulo')).toBe('2027-01-01T12:00:00.000Z');
});

it('a reply goes out at a time to come, within a year', () => {
  const now = at('2026-03-02T12:00:00Z');
  expect(mayGoAt('2026-03-02T12:00:00Z', now)).toBe(false);
  expect(mayGoAt('2026-03-02T12:01:00Z', now)).toBe(true);
  expect(mayGoAt('2027-03-03T12:00:00Z', now)).toBe(false);
});
