import { describe, expect, it } from 'vitest';
import type { Manifest } from '../modules/manifest';
import { documentOf, listOf, sourcesOf, sumOf, tableOf } from './equity';

const both = { vi: 'x', en: 'x' };
const field = (name: string, type: string, more = {}) => ({ name, type, label: both, ...more });
const library = {
  name: 'library',
  label: both,
  doc: both,
  running: true,
  kinds: [
    {
      name: 'Reading',
      plural: 'readings',
      fields: [
        field('groups', 'ENUM', { list: true, enum: 'core.TargetGroup' }),
        field('areas', 'ENUM', { list: true, enum: 'core.AreaTag' }),
        field('shelves', 'ENUM', { list: true, enum: 'Shelf' }),
        field('attendances', 'INTEGER'),
        field('paid', 'MONEY'),
        field('on', 'DATE'),
      ],
    },
  ],
  statistics: [
    { name: 'byGroup', label: both, kind: 'Reading', metric: 'sum', field: 'attendances', groupBy: ['each(groups)', 'month(on)'] },
    { name: 'paidByGroup', label: both, kind: 'Reading', metric: 'sum', field: 'paid', groupBy: ['year', 'each(groups)'] },
    { name: 'byArea', label: both, kind: 'Reading', metric: 'count', groupBy: ['each(areas)'] },
    { name: 'byShelf', label: both, kind: 'Reading', metric: 'count', groupBy: ['each(shelves)'] },
    { name: 'byState', label: both, kind: 'Reading', metric: 'count', groupBy: ['status'] },
  ],
} as unknown as Manifest;

describe('whom the work reaches', () => {
  const sources = sourcesOf([library]);
  it('takes statistics by group and area, whatever module has them, and no others', () => {
    expect(sources.map((one) => [one.statistic.name, one.axis, one.means, one.time])).toEqual([
      ['byGroup', 'TargetGroup', 'reach', 'onMonth'],
      ['paidByGroup', 'TargetGroup', 'money', 'year'],
      ['byArea', 'AreaTag', 'other', undefined],
    ]);
  });
  it('leads to the records that a figure counts, in their year and their states', () => {
    const [by] = sources;
    if (!by) throw new Error('no source');
    const kind = {
      ...by.kind,
      filters: ['on', 'status', 'shown'],
      fields: [...by.kind.fields, field('status', 'ENUM'), field('shown', 'BOOLEAN'), field('hiddenOne', 'ENUM')],
    } as typeof by.kind;
    const where = { status: { in: ['DONE', 'SENT'] }, shown: { eq: true }, hiddenOne: { eq: 'A' }, groups: { ne: 'B' } };
    const one = { ...by, kind, statistic: { ...by.statistic, where } };
    expect(decodeURIComponent(listOf(one, '2022'))).toBe(
      '/m/library/Reading?tab=list&status=DONE,SENT&shown=true&on=2022-01-01,2022-12-31',
    );
    expect(decodeURIComponent(listOf(by, ''))).toBe('/m/library/Reading?tab=list');
  });
  it('asks for all of them in one question', () =>
    expect(documentOf(sources)).toBe(
      'query Equity { library { s0: byGroup { key { groupsEach onMonth } attendancesSum } s1: paidByGroup { key { groupsEach year } paidSum } s2: byArea { key { areasEach } count } } }',
    ));
  it('adds up one year, exactly, and leaves out what has no group', () => {
    const data = {
      library: {
        s0: [
          { key: { groupsEach: 'WOMEN', onMonth: '2022-03' }, attendancesSum: '40' },
          { key: { groupsEach: 'WOMEN', onMonth: '2022-04' }, attendancesSum: '2' },
          { key: { groupsEach: 'WOMEN', onMonth: '2021-04' }, attendancesSum: '900' },
          { key: { groupsEach: null, onMonth: '2022-04' }, attendancesSum: '7' },
        ],
        s1: [{ key: { groupsEach: 'WOMEN', year: 2022 }, paidSum: '90071992547409931' }],
        s2: [{ key: { areasEach: 'RURAL' }, count: 3 }],
      },
    };
    const table = tableOf(sources, data, 'TargetGroup', '2022');
    expect([...table.keys()]).toEqual(['WOMEN']);
    expect(sumOf(table.get('WOMEN'), 'reach')).toBe(42n);
    expect(sumOf(table.get('WOMEN'), 'money')).toBe(90071992547409931n);
    expect(sumOf(tableOf(sources, data, 'TargetGroup', '').get('WOMEN'), 'reach')).toBe(942n);
    expect(sumOf(tableOf(sources, data, 'AreaTag', '2022').get('RURAL'), 'other')).toBe(3n);
  });
});
