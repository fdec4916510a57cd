import { describe, expect, it } from 'vitest';
import { nextDeadline, urgencyOf } from './sla';

const sla = { firstResponseDue: '2026-03-02T13:00:00Z', resolutionDue: '2026-03-03T13:00:00Z', state: 'running' };
const waiting = { status: 'open' as const, firstResponseAt: null };

describe('the next promise to the customer', () => {
  it('is the first response until there is one, then the solution', () => {
    expect(nextDeadline({ ...waiting, sla })).toMatchObject({ goal: 'firstResponse', due: sla.firstResponseDue });
    expect(nextDeadline({ ...waiting, firstResponseAt: '2026-03-02T12:00:00Z', sla })).toMatchObject({
      goal: 'resolution',
    });
  });

  it('is none without a policy, and none once it is solved', () => {
    expect(nextDeadline(waiting)).toBeUndefined();
    expect(nextDeadline({ ...waiting, status: 'solved', sla })).toBeUndefined();
  });

  it('asks for attention an hour before, and is late after; a stopped clock hurries nobody', () => {
    const deadline = { goal: 'firstResponse' as const, due: sla.firstResponseDue, paused: false };
    const at = (time: string): number => Date.parse(`2026-03-02T${time}:00Z`);
    expect(urgencyOf(deadline, at('11:00'))).toBe('calm');
    expect(urgencyOf(deadline, at('12:30'))).toBe('soon');
    expect(urgencyOf({ ...deadline, paused: true }, at('12:30'))).toBe('calm');
    expect(urgencyOf(deadline, at('13:01'))).toBe('late');
  });
});
