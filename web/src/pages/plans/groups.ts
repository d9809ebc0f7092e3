// The groups of units that plans give work to as one. A unit's kind is known within one's own scope
// only, and the office's scope is small; its name is public, and says the same.
import { sortOf } from '../overview/figures';

export const groups = ['districts', 'communes', 'departments'] as const;
export type Group = (typeof groups)[number];

type Unit = { name: string; kind?: string | null; validTo?: string | null };

/** inGroup tells whether a unit that stands on a day belongs to a group. */
export function inGroup(unit: Unit, group: Group, today: string): boolean {
  if (unit.validTo && unit.validTo < today) return false;
  if (group === 'departments') return unit.kind ? unit.kind === 'DEPARTMENT' : /^sở\s/i.test(unit.name.normalize('NFC'));
  return `${sortOf(unit)}s` === group;
}
