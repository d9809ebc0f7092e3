import { describe, expect, it } from 'vitest';
import type { DraftTaskFragment } from '../../gql/graphql';
import { givenOf, keyOf, ownersOf, pieces, placesToCut, reasonsOf, sourceOf, sourcesOf, spansOf } from './review';

const taking = (role: 'LEAD' | 'COORDINATE', name: string, unit?: string, confidence = 95) => ({
  id: `part ${name}`,
  role,
  name,
  confidence,
  unit: unit ? { id: unit, name: `Đơn vị ${unit}` } : null,
});

const task = (more: Partial<DraftTaskFragment>): DraftTaskFragment =>
  ({
    id: 'a',
    number: '1.1',
    title: 'Tổ chức hội nghị',
    content: 'Tổ chức hội nghị',
    confidence: 95,
    lineFrom: 10,
    lineTo: 11,
    participations: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    ...more,
  }) as DraftTaskFragment;

const reading = {
  groups: [
    {
      tasks: [
        { number: '1.1', lines: [10, 11], timing: { text: 'Quý I', confidence: 0.4, lines: [13, 13] }, roles: [{ lines: [12, 12] }] },
        { number: '1.2', lines: [14, 14], timing: { text: null, lines: [] }, roles: [{ lines: [15, 15] }] },
      ],
    },
  ],
};

const none = { hasNextPage: false, endCursor: null };

describe('what is looked at', () => {
  const sources = sourcesOf(reading);
  for (const [name, given, unresolved, want] of [
    ['a sure reading is left alone', task({ number: '1.2', lineFrom: 14, lineTo: 14 }), [], []],
    ['an unsure text and time', task({ confidence: 60 }), [], ['content', 'timing']],
    ['a time that was seen and not understood', task({}), [], ['timing']],
    ['what a person has confirmed is not asked again', task({ confidence: 100 }), [{ taskId: 'a', several: false }], []],
    ['a name that fits several units is asked even then', task({ confidence: 100 }), [{ taskId: 'a', several: true }], ['several']],
    ['a name of another task is not this one’s', task({ number: '1.2', lineFrom: 14 }), [{ taskId: 'b', several: true }], []],
    ['a name that means no unit', task({ number: '1.2', lineFrom: 14 }), [{ taskId: 'a', several: false }], ['unit']],
    [
      'a unit that may be another',
      task({ number: '1.2', lineFrom: 14, participations: { nodes: [taking('LEAD', 'UBND', 'x', 40)], pageInfo: none } }),
      [],
      ['unit'],
    ],
  ] as const)
    it(name, () => expect(reasonsOf(given, [...unresolved], sources)).toEqual(want));
});

describe('lines', () => {
  const sources = sourcesOf(reading);
  const tasks = [task({}), task({ id: 'b', number: '1.2', lineFrom: 14, lineTo: 14 })];
  it('a task has the lines of its words, its units and its time', () =>
    expect(spansOf(task({}), sources)).toEqual([
      [10, 11],
      [12, 12],
      [13, 13],
    ]));
  it('each line is of one task', () =>
    expect(ownersOf(tasks, 16, sources).slice(9)).toEqual([undefined, 'a', 'a', 'a', 'a', 'b', 'b', undefined]));
  it('a piece that was split off was read where the whole was', () =>
    expect(sourceOf(task({ number: '1.1 (2)', lineFrom: 11, lineTo: 11 }), sources)?.number).toBe('1.1'));
  it('an added task stands nowhere', () => expect(spansOf(task({ lineFrom: null, lineTo: null }), sources)).toEqual([]));
  it('a reading that is missing has no places', () => expect(sourcesOf(null)).toEqual([]));
});

describe('splitting', () => {
  it('sentences and clauses', () =>
    expect(placesToCut('Tổ chức mít tinh. Phát tờ gấp; đăng bài.', [])).toEqual(['Tổ chức mít tinh.', 'Phát tờ gấp;', 'đăng bài.']));
  it('where a line of the document begins', () =>
    expect(
      placesToCut('Tổ chức hội nghị và biên soạn tài liệu tuyên truyền', ['Tổ chức hội nghị và', 'biên soạn tài liệu tuyên truyền']),
    ).toEqual(['Tổ chức hội nghị và', 'biên soạn tài liệu tuyên truyền']));
  it('not behind a number, nor inside one', () =>
    expect(placesToCut('1. Cấp 1.000 tờ gấp theo Nghị định số 55/2019.', [])).toEqual(['1. Cấp 1.000 tờ gấp theo Nghị định số 55/2019.']));
  it('the pieces are all the words', () => {
    const clauses = placesToCut('Một việc. Hai việc; ba việc.\nBốn việc.', []);
    for (const cuts of [[], [1], [1, 3], [1, 2, 3]]) expect(pieces(clauses, cuts).join(' ')).toBe('Một việc. Hai việc; ba việc. Bốn việc.');
    expect(pieces(clauses, [2])).toEqual(['Một việc. Hai việc;', 'ba việc. Bốn việc.']);
  });
});

describe('who takes part', () => {
  it('a unit keeps the name that the document gave it, a name stays a name', () => {
    const before = [taking('LEAD', 'Sở Tư pháp tỉnh', 'x'), taking('COORDINATE', 'Các ngành')];
    const chosen = {
      LEAD: [{ value: keyOf(before[0] as (typeof before)[0]), label: '' }],
      COORDINATE: [
        { value: 'n:Các ngành', label: '' },
        { value: 'u:y', label: '' },
      ],
    };
    expect(givenOf(chosen, before)).toEqual([
      { role: 'LEAD', unitId: 'x', name: 'Sở Tư pháp tỉnh' },
      { role: 'COORDINATE', name: 'Các ngành' },
      { role: 'COORDINATE', unitId: 'y' },
    ]);
  });
});
