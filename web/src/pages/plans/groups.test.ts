import { expect, test } from 'vitest';
import { type Group, inGroup } from './groups';

test.each([
  ['a district whose kind is not told', { name: 'UBND huyện Cầu Kè' }, 'districts', true],
  ['a town', { name: 'UBND thị xã Duyên Hải' }, 'districts', true],
  ['a commune is no district', { name: 'UBND xã Hòa Ân' }, 'districts', false],
  ['a commune', { name: 'UBND xã Hòa Ân' }, 'communes', true],
  ['a department whose kind is not told', { name: 'Sở Tư pháp' }, 'departments', true],
  ['a party cell of a department', { name: 'Chi bộ Sở Tư pháp' }, 'departments', false],
  ['a part of a department whose kind is told', { name: 'Sở Tư pháp, bộ phận một cửa', kind: 'INTERNAL_DIVISION' }, 'departments', false],
  ['what has ended', { name: 'Sở Tư pháp', validTo: '2022-01-31' }, 'departments', false],
  ['what ends today', { name: 'Sở Tư pháp', validTo: '2022-02-01' }, 'departments', true],
] as const)('%s', (_, unit, group, want) => {
  expect(inGroup(unit, group as Group, '2022-02-01')).toBe(want);
});
