import { expect, test } from 'vitest';
import { byNumber, decimal, hundredths, partsOf } from './points';

test('points are reckoned without fractions', () => {
  expect(['4.50', '4.5', '0.10', '17', '', null, 'x'].map(hundredths)).toEqual([450, 450, 10, 1700, undefined, undefined, undefined]);
  expect([450, 5, 1700, 30].map(decimal)).toEqual(['4.50', '0.05', '17.00', '0.30']);
  expect((hundredths('0.10') ?? 0) + (hundredths('0.20') ?? 0)).toBe(30);
});

test('numbers stand as people count', () => {
  expect(['2.10', '10', '2', '2.3', '1.1'].sort(byNumber)).toEqual(['1.1', '2', '2.3', '2.10', '10']);
});

const lines = [
  { id: 'a', number: '1.2', own: '4.00', checked: '3.50' },
  { id: 'b', number: '1.1', own: '4.50', checked: null },
  { id: 'c', number: '2', own: null, checked: null },
];

test('the district score counts where there is one, and what is typed at once', () => {
  const criteria = [
    { number: '1', points: '20.00' },
    { number: '2', points: null },
  ];
  expect(partsOf(lines, criteria, 50).map(({ number, own, counts, below }) => [number, own, counts, below])).toEqual([
    ['1', 850, 800, true],
    ['2', 0, 0, false],
  ]);
  expect(partsOf(lines, criteria, 50, { id: 'b', own: 650 }).map(({ own, counts, below }) => [own, counts, below])[0]).toEqual([
    1050,
    1000,
    false,
  ]);
  expect(partsOf(lines, criteria, 50, { id: 'a', checked: 0 })[0]?.counts).toBe(450);
});

test('where nobody laid down the points, nothing is below its share', () => {
  expect(partsOf(lines, [], 50).some((part) => part.below)).toBe(false);
});
