import { expect, test } from 'vitest';
import { left, part, total, used } from './money';

test('what is left is exact beyond the numbers of a browser', () => {
  expect(left({ amount: '9007199254740995', committed: '1', spent: '1' })).toBe(9007199254740993n);
  expect(used({ amount: '10', committed: '3', spent: '4' })).toBe(7n);
});

test('what was carried over or returned is not left', () => {
  expect(left({ amount: '180', committed: '0', spent: '155', carried: '20', returned: '5' })).toBe(0n);
});

test('lines add up, and what is missing is nothing', () => {
  expect(total([{ amount: '10', spent: '4' }, { amount: '5', committed: '5' }, { amount: null }])).toEqual({
    amount: 15n,
    committed: 5n,
    spent: 4n,
    left: 6n,
  });
});

test('a bar is never beyond its ends', () => {
  expect([part(1n, 3n), part(5n, 3n), part(-1n, 3n), part(1n, 0n)]).toEqual([33, 100, 0, 0]);
});
