import { expect, test } from 'vitest';
import { block, nearOf } from './near';

const even = (n: number, height: number) => Array.from({ length: n }, () => height);

test('the first rows are there before anything was measured', () => {
  const near = nearOf([], 10_000, -900, 1800);
  expect(near.from).toBe(0);
  expect(near.until).toBe(block);
  expect(near.above).toBe(0);
  expect(near.below).toBe((10_000 - block) * 48);
});

test('in the middle, room above and below and the rows between are as high as the whole', () => {
  const near = nearOf(even(250, 2000), 10_000, 100_000, 102_700);
  expect(near.from).toBe(49 * block);
  expect(near.until).toBe(52 * block);
  expect(near.above + ((near.until - near.from) / block) * 2000 + near.below).toBe(250 * 2000);
});

test('the last block may be shorter, and the end is reached', () => {
  const near = nearOf(even(3, 2000), 3 * block + 10, 1_000_000, 1_002_000);
  expect(near.from).toBe(3 * block);
  expect(near.until).toBe(3 * block + 10);
  expect(near.below).toBe(0);
});

test('no row is lost between one place and the next', () => {
  const heights = [1900, 2600, undefined, 2100];
  for (let top = 0; top < 12_000; top += 300) {
    const near = nearOf(heights, 6 * block, top, top + 900);
    expect(near.from).toBeLessThan(near.until);
    expect(near.above).toBeLessThanOrEqual(Math.max(top, 0));
  }
});
