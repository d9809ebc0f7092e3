import { expect, test } from 'vitest';
import { copied, monthsOf, workingDays } from './year';

const off = (onDay: string, name = 'Tết Dương lịch') => ({ onDay, name, working: false });

test('a year has all its days, and a month begins under its day of the week', () => {
  const months = monthsOf(2024);
  expect(months.flat().filter(Boolean)).toHaveLength(366);
  expect(months[0]?.slice(0, 2)).toEqual(['2024-01-01', '2024-01-02']); // a Monday
  expect(months[8]?.slice(0, 7)).toEqual([null, null, null, null, null, null, '2024-09-01']); // a Sunday
});

test('holidays on weekdays and make-up days on Saturdays count, holidays on Sundays do not', () => {
  const plain = workingDays(2023, []);
  expect(plain).toBe(260);
  expect(workingDays(2023, [off('2023-01-02')])).toBe(259);
  expect(workingDays(2023, [off('2023-01-01')])).toBe(260);
  expect(workingDays(2023, [{ onDay: '2023-05-06', name: 'Làm bù', working: true }])).toBe(261);
});

test('only days that the solar calendar fixes are copied, and nothing is written over', () => {
  const before = [
    off('2022-01-01'),
    off('2022-02-01', 'Tết Nguyên đán'),
    off('2022-04-30'),
    { onDay: '2022-09-02', name: 'Làm bù', working: true },
  ];
  expect(copied(before, [off('2023-04-30')], 2023)).toEqual([off('2023-01-01')]);
});
