// The days of a year, as the calendar of working days counts them: Monday to Friday but for holidays,
// and make-up days.
import dayjs from 'dayjs';

/** Marked is a day that the calendar names. */
export type Marked = { onDay: string; name: string; working: boolean };

const weekend = (day: string) => [0, 6].includes(dayjs(day).day());

/** isWorking tells whether offices work on the day. */
export const isWorking = (day: string, marked: Marked | undefined) => (marked ? marked.working : !weekend(day));

/** monthsOf lists the days of each month of a year, YYYY-MM-DD, after the empty places before the first Monday. */
export function monthsOf(year: number): (string | null)[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const first = dayjs(new Date(year, month, 1));
    const before = (first.day() + 6) % 7;
    return [
      ...Array.from({ length: before }, () => null),
      ...Array.from({ length: first.daysInMonth() }, (_, i) => first.add(i, 'day').format('YYYY-MM-DD')),
    ];
  });
}

/** workingDays counts the working days of a year. */
export function workingDays(year: number, marked: Marked[]): number {
  const byDay = new Map(marked.map((one) => [one.onDay, one]));
  return monthsOf(year)
    .flat()
    .filter((day) => day && isWorking(day, byDay.get(day))).length;
}

const fixed = ['01-01', '04-30', '05-01', '09-02'];

/** copied are the days of the year before that fall on the same day every year, for the days that are free. */
export function copied(before: Marked[], now: Marked[], year: number): Marked[] {
  const taken = new Set(now.map((one) => one.onDay));
  return before
    .filter((one) => !one.working && fixed.includes(one.onDay.slice(5)))
    .map((one) => ({ ...one, onDay: `${year}${one.onDay.slice(4)}` }))
    .filter((one) => !taken.has(one.onDay));
}
