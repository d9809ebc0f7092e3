// How the answers of the server become the figures of the overview.
import type { AssignmentState } from '../../gql/graphql';

/** UnitFigures is how one unit stands. */
export type UnitFigures = { id: string; code: string; name: string; kind: UnitSort; all: number; done: number; late: number };

/** UnitSort is what the overview and the matrix tell units apart by. */
export type UnitSort = 'district' | 'commune' | 'other';

/** sortOf tells a unit's sort. Its kind is known within one's own scope only; its name is public, and says the same. */
export function sortOf(unit: { name: string; kind?: string | null }): UnitSort {
  if (unit.kind === 'DISTRICT') return 'district';
  if (unit.kind === 'COMMUNE') return 'commune';
  const name = unit.name.replace(/^(UBND|Ủy ban nhân dân)\s+/i, '').toLocaleLowerCase('vi');
  if (/^(huyện|thị xã|quận)\s/.test(name)) return 'district';
  if (/^thành phố\s/.test(name)) return 'district';
  if (/^(xã|phường|thị trấn)\s/.test(name)) return 'commune';
  return 'other';
}

type Group = { count: number; key: { unit: { id: string; code?: string; name?: string; kind?: string | null } | null } };

/** unitsOf joins three answers by unit, in the order of the register. */
export function unitsOf(all: readonly Group[], done: readonly Group[], late: readonly Group[]): UnitFigures[] {
  const count = (list: readonly Group[]) => new Map(list.map((one) => [one.key.unit?.id, one.count]));
  const [ready, overdue] = [count(done), count(late)];
  return all.flatMap(({ key: { unit }, count: n }) =>
    unit
      ? [
          {
            id: unit.id,
            code: unit.code ?? '',
            name: unit.name ?? '',
            kind: sortOf({ name: unit.name ?? '', kind: unit.kind }),
            all: n,
            done: ready.get(unit.id) ?? 0,
            late: overdue.get(unit.id) ?? 0,
          },
        ]
      : [],
  );
}

/** open are the states in which a part is neither done nor set aside. */
export const open: AssignmentState[] = ['WAITING_GUIDANCE', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED'];

/** share is a share of hundred, whole; 0 of nothing. */
export const share = (part: number, whole: number) => (whole ? Math.round((100 * part) / whole) : 0);

/** shortName leaves out what all districts have in common. */
export const shortName = (name: string) => name.replace(/^(UBND|Ủy ban nhân dân)\s+/i, '').replace(/^./, (c) => c.toLocaleUpperCase('vi'));
