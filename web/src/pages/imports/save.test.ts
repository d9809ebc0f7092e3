import { expect, test } from 'vitest';
import { bytesOf, csv } from './save';

test('a file of faults keeps marks, quotes and lines, and has no formula', () => {
  expect(
    csv([
      ['Ô', 'Cần sửa'],
      ['C12', 'Không có “a;b”, "x"\ny'],
      ['', '=1+1'],
    ]),
  ).toBe('\uFEFF"Ô","Cần sửa"\r\n"C12","Không có “a;b”, ""x""\ny"\r\n"","\'=1+1"\r\n');
});

test('bytes of base64', () => {
  expect([...bytesOf('AP8B')]).toEqual([0, 255, 1]);
});
