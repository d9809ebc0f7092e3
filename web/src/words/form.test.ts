import { beforeAll, expect, vi as spy, test } from 'vitest';

beforeAll(() => {
  spy.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  spy.stubGlobal('document', { documentElement: { lang: '' } });
});

test('days, moments, numbers and money are written as in Vietnam', async () => {
  const { day, daysBetween, instant, money, number, typed } = await import('./form');
  expect(day('2022-11-05')).toBe('05/11/2022');
  expect(day(null)).toBe('');
  expect(instant('2022-11-15T18:30:00.000000Z')).toBe('16/11/2022 01:30'); // the next day in Vietnam
  expect(instant('nonsense')).toBe('');
  expect(number(1234567)).toBe('1.234.567');
  expect(number('12345678901234567890')).toBe('12.345.678.901.234.567.890'); // beyond what a double holds
  expect(number('-12.50')).toBe('-12,50');
  expect(typed('161.000.000')).toBe('161000000');
  expect(typed('1,234 567')).toBe('1234567');
  expect(typed(undefined)).toBe('');
  expect(number('')).toBe('');
  expect(money('1500000')).toBe('1.500.000 đ');
  expect(daysBetween('2022-11-15', '2022-12-01')).toBe(16);
});

test('every word is there in both languages, and none is left in the other', async () => {
  const { vi } = await import('./vi');
  const { en } = await import('./en');
  const flat = (words: object, path = ''): [string, string][] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
    );
  const theirs = new Map(flat(en));
  const ours = flat(vi);
  expect([...theirs.keys()].sort()).toEqual(ours.map(([key]) => key).sort());
  for (const [key, word] of ours) {
    if (key === 'app.name') continue;
    expect(theirs.get(key), key).not.toBe(word);
    const holes = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
    expect(holes(theirs.get(key) ?? ''), key).toEqual(holes(word));
    expect(word, key).toMatch(/[À-ỹđĐ]|^[A-Za-zÀ-ỹ ,]+$/);
  }
});
