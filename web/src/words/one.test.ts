import { expect, it } from 'vitest';
import { oneOf, withOne } from './one';

it.each([
  ['{{count}} days over', '{{count}} day over'],
  ['Remind of {{count}} overdue parts', 'Remind of {{count}} overdue part'],
  ['Accept the {{count}} chosen reports?', 'Accept the {{count}} chosen report?'],
  ['{{count}} rows were written.', '{{count}} row was written.'],
  ['and {{count}} more', 'and {{count}} more'],
  ['Vacant seats: {{count}}', 'Vacant seats: {{count}}'],
])('%s of one is %s', (many, one) => expect(oneOf(many)).toBe(one));

it('keeps every text and adds that of one', () =>
  expect(withOne({ a: { b_other: '{{count}} units', c: 'units' } })).toEqual({
    a: { b_other: '{{count}} units', b_one: '{{count}} unit', c: 'units' },
  }));
