import { describe, expect, it } from 'vitest';
import type { SlaSummary } from '@shared/api/types';
import { nextDeadline, urgencyOf } from './sla';

const first = '2026-03-02T13:00:00Z';
const last = '2026-03-03T13:00:00Z';
const sla: SlaSummary = { firstResponseDue: first, resolutionDue: last, due: first, state: 'running' };
const waiting = { status: 'open' as const, firstResponseAt: null };

describe('the next promise to the customer', () => {
  it('is what falls due next', () => {
    expect(nextDeadline({ ...waiting, sla })).toMatchObject({ goal: 'firstResponse', due: first });
    const answered = { ...waiting, firstResponseAt: '2026-03-02T12:00:00Z' };
    expect(nextDeadline({ ...answered, sla: { ...sla, due: last } })).toMatchObject({ goal: 'resolution', due: last });
  });

  it('has no time while the clock stands still', () => {
    const paused: SlaSummary = { state: 'paused', firstResponseDue: null, resolutionDue: null, due: null };
    expect(nextDeadline({ ...waiting, sla: paused })).toEqual({ goal: 'firstResponse', due: null, state: 'paused' });
  });

  it('is none where nothing was promised, and none once it is solved', () => {
    expect(nextDeadline({ ...waiting, sla: null })).toBeUndefined();
    const none: SlaSummary = { state: 'none', firstResponseDue: null, resolutionDue: null, due: null };
    expect(nextDeadline({ ...waiting, sla: none })).toBeUndefined();
    expect(nextDeadline({ ...waiting, status: 'solved', sla })).toBeUndefined();
  });

  it('asks for attention when the server says so, and is late from its moment on; a stopped clock hurries nobody', () => {
    const at = (time: string): number => Date.parse(`2026-03-02T${time}:00Z`);
    expect(urgencyOf({ due: first, state: 'running' }, at('12:59'))).toBe('calm');
    expect(urgencyOf({ due: first, state: 'nearBreach' }, at('12:30'))).toBe('soon');
    expect(urgencyOf({ due: first, state: 'running' }, at('13:00'))).toBe('late');
    expect(urgencyOf({ due: null, state: 'paused' }, at('13:01'))).toBe('calm');
  });
});
