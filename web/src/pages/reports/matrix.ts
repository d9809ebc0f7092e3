// How the reports that should come are counted.
import type { MatrixQuery } from '../../gql/graphql';

export type Matrix = NonNullable<MatrixQuery['expectedReports']>;
export type Unit = Matrix['units'][number];
export type Cell = Unit['reports'][number];

/** Standing is what a cell says. */
export type Standing = 'expected' | 'missing' | 'returned' | 'submittedOnTime' | 'submittedLate' | 'accepted' | 'acceptedLate';

/** standings are all of them, as the totals show them. */
export const standings: Standing[] = ['missing', 'returned', 'expected', 'submittedOnTime', 'submittedLate', 'accepted', 'acceptedLate'];

/** standingOf tells how a report stands. What was accepted later on stays accepted. */
export function standingOf(cell: Cell): Standing {
  const late = cell.lateness === 'LATE';
  switch (cell.state) {
    case null:
    case 'DRAFT':
      return cell.lateness === 'OVERDUE' ? 'missing' : 'expected';
    case 'RETURNED':
      return 'returned';
    case 'SUBMITTED':
      return late ? 'submittedLate' : 'submittedOnTime';
    default:
      return late ? 'acceptedLate' : 'accepted';
  }
}

/** waits tells whether the unit still has to send the report. */
export const waits = (cell: Cell) => cell.state === null || cell.state === 'DRAFT' || cell.state === 'RETURNED';

/** urgent tells whether it has to and is late, or got it back. */
export const urgent = (cell: Cell) => waits(cell) && (cell.lateness === 'OVERDUE' || cell.state === 'RETURNED');

/** cellsOf are the cells of one period. */
export const cellsOf = (units: Unit[], period: string) =>
  units.flatMap((unit) => unit.reports.filter((cell) => cell.periodId === period).map((cell) => ({ unit, cell })));

/** countOf counts cells by standing. */
export function countOf(cells: Cell[]): Record<Standing, number> {
  const out = Object.fromEntries(standings.map((one) => [one, 0])) as Record<Standing, number>;
  for (const cell of cells) out[standingOf(cell)] += 1;
  return out;
}

const reported: (string | null)[] = [null, 'DRAFT', 'RETURNED', 'SUBMITTED', 'ACCEPTED', 'CONSOLIDATED', 'SIGNED', 'SENT', 'CORRECTED'];

/** standingWords are what a file says of a cell, by its state and lateness with + between. */
export function standingWords(lateness: string[], word: (standing: Standing) => string): Record<string, string> {
  return Object.fromEntries(
    reported.flatMap((state) =>
      ['', ...lateness].map((late) => [`${state ?? ''}+${late}`, word(standingOf({ state, lateness: late || null } as Cell))]),
    ),
  );
}

/**
 * mainOf is the plan that reports are about unless another is chosen: the longest one, the programme
 * of years, not the plan of one campaign that was published yesterday.
 */
export function mainOf<Plan extends { startsOn: string; endsOn: string }>(plans: Plan[]): Plan | undefined {
  const long = (plan: Plan) => Date.parse(plan.endsOn) - Date.parse(plan.startsOn);
  return plans.reduce<Plan | undefined>((main, plan) => (main && long(main) >= long(plan) ? main : plan), undefined);
}
