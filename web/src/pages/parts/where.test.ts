import { describe, expect, it } from 'vitest';
import { linkOf, whereOf } from './where';

describe('the filter of parts', () => {
  it('is empty for an empty address', () => expect(whereOf({})).toEqual({}));
  it('takes a month to its last day, also in February of a leap year', () => {
    expect(whereOf({ month: '2024-02' })).toEqual({ and: [{ dueOn: { gte: '2024-02-01', lte: '2024-02-29' } }] });
    expect(whereOf({ month: '2022-12' })).toEqual({ and: [{ dueOn: { gte: '2022-12-01', lte: '2022-12-31' } }] });
  });
  it('leaves out a month that is none', () => expect(whereOf({ month: 'x' })).toEqual({}));
  it('keeps a year and days side by side', () =>
    expect(whereOf({ year: '2022', to: '2022-11-01' })).toEqual({
      and: [{ dueOn: { gte: '2022-01-01', lte: '2022-12-31' } }, { dueOn: { lte: '2022-11-01' } }],
    }));
  it('knows what waits for a unit: what it delegated, its plans’ leading parts, what it leads', () => {
    const [where] = whereOf({ judge: 'unit_a' }).and ?? [];
    expect(where?.unit).toEqual({ id: { ne: 'unit_a' } });
    expect(where?.or).toHaveLength(3);
  });
  it('has an address that says the same', () =>
    expect(linkOf({ year: '2022', unit: ['unit_a'], late: ['OVERDUE'], plan: '' })).toBe('/parts?year=2022&unit=unit_a&late=OVERDUE'));
});
