import { describe, expect, it } from 'vitest';
import { ageTone, daysSince } from './deal-age';
import { thisMonth } from './deal-views';

describe('the days of a deal in its stage', () => {
  it('are whole ones, and never fewer than none', () => {
    const now = Date.parse('2026-03-10T12:00:00Z');
    expect(daysSince('2026-03-08T13:00:00Z', now)).toBe(1);
    expect(daysSince('2026-03-11T00:00:00Z', now)).toBe(0);
  });

  it('turn amber before they are used up and red when they are', () => {
    expect([6, 7, 9, 10].map((days) => ageTone(days, 10))).toEqual(['neutral', 'soon', 'soon', 'failed']);
  });

  it('mean nothing where the stage says nothing', () => {
    expect(ageTone(400, null)).toBe('neutral');
  });
});

describe('this month', () => {
  it('is the one where the workspace is, over the turn of the year too', () => {
    const late = new Date('2027-01-01T01:30:00Z');
    expect(thisMonth('America/Sao_Paulo', late)).toEqual({ from: '2026-12-01', to: '2027-01-01' });
    expect(thisMonth('Europe/Berlin', late)).toEqual({ from: '2027-01-01', to: '2027-02-01' });
  });
});
