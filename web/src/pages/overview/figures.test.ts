import { describe, expect, it } from 'vitest';
import { share, shortName, sortOf, unitsOf } from './figures';

describe('sorts of units', () => {
  it.each([
    ['UBND huyện Cầu Kè', null, 'district'],
    ['UBND thị xã Duyên Hải', null, 'district'],
    ['UBND thành phố Trà Vinh', null, 'district'],
    ['Ủy ban nhân dân xã Hòa Ân', null, 'commune'],
    ['Sở Tư pháp', null, 'other'],
    ['Hội Nông dân tỉnh', 'MASS_ORGANISATION', 'other'],
    ['Một tên khác', 'DISTRICT', 'district'],
  ])('%s (%s) is %s', (name, kind, want) => expect(sortOf({ name, kind })).toBe(want));
});

describe('figures by unit', () => {
  const unit = (id: string, name: string) => ({ unit: { id, code: id, name } });
  it('joins by unit and keeps the order; who has nothing done or late has 0', () => {
    const rows = unitsOf(
      [
        { count: 4, key: unit('b', 'UBND huyện B') },
        { count: 2, key: unit('a', 'Sở A') },
        { count: 9, key: { unit: null } },
      ],
      [{ count: 3, key: unit('b', '') }],
      [{ count: 1, key: unit('a', '') }],
    );
    expect(rows.map(({ id, kind, all, done, late }) => [id, kind, all, done, late])).toEqual([
      ['b', 'district', 4, 3, 0],
      ['a', 'other', 2, 0, 1],
    ]);
  });
  it('of nothing the share is 0', () => expect([share(0, 0), share(1, 3), share(3, 3)]).toEqual([0, 33, 100]));
  it('short names begin with a capital', () => expect(shortName('UBND huyện Cầu Kè')).toBe('Huyện Cầu Kè'));
});
