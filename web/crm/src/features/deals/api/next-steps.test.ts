import { some } from '@shared/testing/data';
import { describe, expect, it } from 'vitest';
import { batches, nextSteps } from './next-steps';

describe('the next step of a deal', () => {
  it('is the task due first; one without a date comes last', () => {
    const about = [{ type: 'deal', id: 'd-1' }];
    const steps = nextSteps([
      some.task({ id: 'someday', about, dueAt: null }),
      some.task({ id: 'later', about, dueAt: '2026-05-02T12:00:00Z' }),
      some.task({ id: 'first', about, dueAt: '2026-05-01T12:00:00Z' }),
      some.task({ id: 'other', about: [{ type: 'lead', id: 'd-1' }], dueAt: '2026-01-01T12:00:00Z' }),
    ]);
    expect(steps.get('d-1')?.id).toBe('first');
    expect(steps.size).toBe(1);
  });

  it('is asked for in questions of a bounded size, each deal once', () => {
    const ids = Array.from({ length: 120 }, (_, i) => `d-${i}`);
    const asked = batches([...ids, ...ids]);
    expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);
  });
});
