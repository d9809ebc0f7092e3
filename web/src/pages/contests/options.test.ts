import { expect, test } from 'vitest';
import { lackOf, letter, without } from './options';

test.each([
  ['two options, one of them right', { texts: ['a', 'b'], correct: 1 }, ''],
  ['one option', { texts: ['a'], correct: 0 }, 'options'],
  ['a blank option', { texts: ['a', ' '], correct: 0 }, 'options'],
  ['the same option twice, but for space', { texts: ['a', 'a '], correct: 0 }, 'same'],
  ['nobody has said which is right', { texts: ['a', 'b'], correct: -1 }, 'answer'],
  ['the right one is not there', { texts: ['a', 'b'], correct: 2 }, 'answer'],
] as const)('%s', (_, options, lack) => {
  expect(lackOf({ ...options, texts: [...options.texts] })).toBe(lack);
});

test('what is removed leaves the right option the right one', () => {
  const all = { texts: ['a', 'b', 'c'], correct: 1 };
  expect(without(all, 0)).toEqual({ texts: ['b', 'c'], correct: 0 });
  expect(without(all, 1)).toEqual({ texts: ['a', 'c'], correct: -1 });
  expect(without(all, 2)).toEqual({ texts: ['a', 'b'], correct: 1 });
  expect(letter(2)).toBe('C');
});
