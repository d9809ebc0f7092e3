// What the address of a list of parts says, as a filter; the overview's charts link to it.
import type { AssignmentState, AssignmentWhere, Lateness } from '../../gql/graphql';

/** Chosen is what an address chooses. */
export type Chosen = {
  year?: string; // of the due day
  month?: string; // 2022-03
  plan?: string;
  group?: string[];
  unit?: string[];
  state?: string[];
  late?: string[];
  from?: string;
  to?: string;
  top?: string; // '1': not those delegated from others
  judge?: string; // the unit that confirms them; in an address '1' for one's own
};

const month = /^\d{4}-\d{2}$/;
const lastDay = (of: string) => new Date(Date.UTC(Number(of.slice(0, 4)), Number(of.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** whereOf writes the filter. */
export function whereOf(chosen: Chosen): AssignmentWhere {
  const all: AssignmentWhere[] = [];
  if (chosen.year) all.push({ dueOn: { gte: `${chosen.year}-01-01`, lte: `${chosen.year}-12-31` } });
  if (chosen.month && month.test(chosen.month)) all.push({ dueOn: { gte: `${chosen.month}-01`, lte: lastDay(chosen.month) } });
  if (chosen.from || chosen.to) all.push({ dueOn: { ...(chosen.from && { gte: chosen.from }), ...(chosen.to && { lte: chosen.to }) } });
  if (chosen.plan) all.push({ plan: { id: { eq: chosen.plan } } });
  if (chosen.group?.length) all.push({ task: { taskGroup: { id: { in: chosen.group } } } });
  if (chosen.unit?.length) all.push({ unit: { id: { in: chosen.unit } } });
  if (chosen.state?.length) all.push({ state: { in: chosen.state as AssignmentState[] } });
  if (chosen.late?.length) all.push({ lateness: { in: chosen.late as Lateness[] } });
  if (chosen.judge) all.push(judgedBy(chosen.judge));
  if (chosen.top) all.push({ not: { parent: {} } });
  return all.length ? { and: all } : {};
}

// judgedBy holds for parts that a unit confirms: those that it delegated, leading ones of its plans,
// coordinating ones of tasks that it leads.
const judgedBy = (unit: string): AssignmentWhere => ({
  unit: { id: { ne: unit } },
  or: [
    { parent: { unit: { id: { eq: unit } } } },
    { role: { eq: 'LEAD' }, plan: { ownerUnit: { id: { eq: unit } } } },
    { role: { eq: 'COORDINATE' }, task: { assignments: { some: { role: { eq: 'LEAD' }, unit: { id: { eq: unit } } } } } },
  ],
});

/** linkOf is the address of the list with that filter. */
export function linkOf(chosen: Chosen): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text) params.set(name, text);
  }
  return `/parts?${params}`;
}
