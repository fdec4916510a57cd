import { describe, expect, it } from 'vitest';
import { before, endAfter, lastDay, monthsOf, periodOf, presetOf } from './period';

const today = '2026-11-24';

describe('the period of a report', () => {
  it('is named by a preset, and known again by it', () => {
    expect(periodOf('thisMonth', today)).toEqual({ from: '2026-11-01', to: '2026-12-01' });
    expect(periodOf('lastMonth', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2026-01-01' });
    expect(periodOf('thisQuarter', today)).toEqual({ from: '2026-10-01', to: '2027-01-01' });
    expect(periodOf('last12Months', today)).toEqual({ from: '2025-12-01', to: '2026-12-01' });
    expect(presetOf({ from: '2026-01-01', to: '2027-01-01' }, today)).toBe('thisYear');
    expect(presetOf({ from: '2026-01-02', to: '2027-01-01' }, today)).toBeUndefined();
  });

  it('of whole months is compared with as many months before', () => {
    expect(before({ from: '2026-03-01', to: '2026-04-01' })).toEqual({ from: '2026-02-01', to: '2026-03-01' });
    expect(before({ from: '2026-01-01', to: '2027-01-01' })).toEqual({ from: '2025-01-01', to: '2026-01-01' });
  });

  it('of some days is compared with as many days before', () => {
    expect(before({ from: '2026-03-03', to: '2026-03-10' })).toEqual({ from: '2026-02-24', to: '2026-03-03' });
  });

  it('that is open at an end is compared with nothing', () => {
    expect(before({ from: '', to: '2026-03-01' })).toBeUndefined();
    expect(monthsOf({ from: '', to: '' })).toBeUndefined();
  });

  it('ends, for people, on its last day', () => {
    expect(lastDay('2026-03-01')).toBe('2026-02-28');
    expect(endAfter('2026-02-28')).toBe('2026-03-01');
  });
});
