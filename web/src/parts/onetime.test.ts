import { expect, test } from 'vitest';
import { oneTime } from './onetime';

test('a one-time password is four groups of four without letters that look alike, and another each time', () => {
  const made = Array.from({ length: 200 }, oneTime);
  for (const one of made) expect(one).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
  expect(new Set(made).size).toBe(made.length);
});
