import { describe, expect, it } from 'vitest';
import { type Cell, countOf, mainOf, standingOf, urgent, waits } from './matrix';

const cell = (state: Cell['state'], lateness: Cell['lateness']): Cell => ({
  periodId: 'p',
  dueOn: '2022-09-16',
  reportId: state && 'r',
  state,
  doneOn: null,
  lateness,
  reminded: false,
});

describe('a cell of the matrix', () => {
  it.each([
    [null, 'OPEN', 'expected'],
    [null, 'DUE_SOON', 'expected'],
    [null, 'NONE', 'expected'],
    [null, 'OVERDUE', 'missing'],
    ['DRAFT', 'OVERDUE', 'missing'],
    ['RETURNED', 'OVERDUE', 'returned'],
    ['RETURNED', 'OPEN', 'returned'],
    ['SUBMITTED', 'ON_TIME', 'submittedOnTime'],
    ['SUBMITTED', 'LATE', 'submittedLate'],
    ['ACCEPTED', 'ON_TIME', 'accepted'],
    ['ACCEPTED', 'LATE', 'acceptedLate'],
    ['CONSOLIDATED', 'LATE', 'acceptedLate'],
    ['SENT', 'ON_TIME', 'accepted'],
    ['CORRECTED', 'ON_TIME', 'accepted'],
  ] as const)('%s and %s is %s', (state, lateness, want) => expect(standingOf(cell(state, lateness))).toBe(want));

  it('is reminded of while the unit has to act', () => {
    expect([cell(null, 'OPEN'), cell('RETURNED', 'OPEN'), cell('SUBMITTED', 'LATE'), cell('ACCEPTED', 'ON_TIME')].map(waits)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it('is urgent once it is late or came back', () => {
    expect([cell(null, 'OPEN'), cell(null, 'OVERDUE'), cell('RETURNED', 'OPEN'), cell('SUBMITTED', 'LATE')].map(urgent)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it('counts once', () => {
    const counts = countOf([cell(null, 'OVERDUE'), cell(null, 'OVERDUE'), cell('ACCEPTED', 'LATE')]);
    expect([counts.missing, counts.acceptedLate, counts.accepted]).toEqual([2, 1, 0]);
  });
});

it('reports are about the programme of years, not about the campaign that was published last', () => {
  const campaign = { id: 'campaign', startsOn: '2022-01-01', endsOn: '2022-12-31' };
  const programme = { id: 'programme', startsOn: '2021-01-01', endsOn: '2025-12-31' };
  expect(mainOf([campaign, programme])?.id).toBe('programme');
  expect(mainOf([campaign])?.id).toBe('campaign');
  expect(mainOf([])).toBeUndefined();
});
