import { describe, expect, it } from 'vitest';
import { wait } from './wait';

describe('the wait before a stream is opened again', () => {
  it('doubles and ends at a minute', () => {
    expect([1, 2, 3, 7, 50].map((tries) => wait(tries, 1))).toEqual([1000, 2000, 4000, 60_000, 60_000]);
  });
  it('differs from browser to browser, so that they do not all come at once', () => {
    expect(wait(4, 0)).toBe(4000);
    expect(wait(4, 1)).toBe(8000);
  });
});
