import { describe, expect, test } from 'vitest';
import { acts, blocked, dayBefore, goes, type Held, type Plan, successors } from './succession';

const plan = (more: Partial<Plan>): Plan => ({ kind: 'MERGED', before: ['a', 'b'], after: [], on: '2025-07-01', handOver: true, ...more });
const held: Held = {
  unitId: 'a',
  code: 'a',
  name: 'A',
  assignments: 2,
  led: 1,
  reports: 3,
  received: 4,
  difficulties: 5,
  plans: 0,
  unitsBelow: 1,
  members: 6,
  records: [],
};

describe('the acts of a succession', () => {
  test('units that merge into one that exists are one act', () => {
    expect(acts(plan({ after: [{ how: 'existing', unitId: 'c' }], basis: ' NQ 1 ' }))).toEqual([
      { predecessorIds: ['a', 'b'], kind: 'MERGED', effectiveOn: '2025-07-01', legalBasis: 'NQ 1', handOver: true, successorId: 'c' },
    ]);
  });
  test('a split is one act for each successor, and the first takes over', () => {
    const made = acts(
      plan({
        kind: 'SPLIT',
        before: ['a'],
        after: [
          { how: 'fresh', code: 'x', name: 'X', kind: 'COMMUNE', parentId: 'p' },
          { how: 'existing', unitId: 'y' },
        ],
      }),
    );
    expect(made.map((one) => one.handOver)).toEqual([true, false]);
    expect(made[0]?.newUnit).toEqual({ code: 'x', name: 'X', kind: 'COMMUNE', parentId: 'p' });
    expect(made[1]?.successorId).toBe('y');
  });
  test('an abolished unit has no successor, and nobody takes over', () => {
    expect(acts(plan({ kind: 'ABOLISHED', before: ['a'] }))).toEqual([
      { predecessorIds: ['a'], kind: 'ABOLISHED', effectiveOn: '2025-07-01' },
    ]);
    expect(successors('ABOLISHED')).toEqual([0, 0]);
  });
});

test('what is open stops a unit from ending unless it is handed over; reports of an abolished one do not', () => {
  expect(blocked(plan({}), [held])).toBe(0);
  expect(blocked(plan({ handOver: false }), [held, held])).toBe(14);
  expect(blocked(plan({ kind: 'ABOLISHED' }), [held])).toBe(4);
  expect(goes(held)).toBe(16);
});

test('the last day of a unit is the day before the day of effect', () => {
  expect([dayBefore('2025-07-01'), dayBefore('2024-03-01'), dayBefore('2025-01-01')]).toEqual(['2025-06-30', '2024-02-29', '2024-12-31']);
});
