// What a person should look at in a draft, and where its words stand. No page, no server.
import type { AssignmentRole, DraftTaskFragment, PublishPreviewQuery } from '../../gql/graphql';

/** Reason is why a task should be looked at. */
export type Reason = 'content' | 'timing' | 'unit' | 'several';

type Unresolved = Pick<NonNullable<PublishPreviewQuery['publishPreview']>['unresolved'][number], 'taskId' | 'several'>;

/** sure is the percentage below which the reading itself says that it may be wrong. */
export const sure = 75;
const sureOfTiming = 60;
const sureOfUnit = 60;

type ReadTask = { number?: string | null; lines?: number[]; timing?: { confidence?: number; lines?: number[]; text?: string | null } };
type Read = { groups?: { tasks?: ReadTask[] }[] };

/** timingsOf are the confidences of the timings that were read, by the line and the number of their tasks. */
export function timingsOf(reading: unknown): Map<string, number> {
  const out = new Map<string, number>();
  for (const group of (reading as Read | null)?.groups ?? []) {
    for (const task of group.tasks ?? []) {
      if (!task.timing?.text) continue;
      out.set(`${task.lines?.[0] ?? 0} ${task.number ?? ''}`, Math.round((task.timing.confidence ?? 1) * 100));
    }
  }
  return out;
}

/** reasonsOf tells why a task should be looked at. What a person has confirmed is looked at only where publishing needs it. */
export function reasonsOf(task: DraftTaskFragment, unresolved: Unresolved[], timings: Map<string, number>): Reason[] {
  const out: Reason[] = [];
  const open = unresolved.filter((one) => one.taskId === task.id);
  const confirmed = task.confidence === 100;
  if (task.confidence < sure) out.push('content');
  if (!confirmed && (timings.get(`${task.lineFrom ?? 0} ${task.number}`) ?? 100) < sureOfTiming) out.push('timing');
  if (open.some((one) => one.several)) out.push('several');
  else if (!confirmed && (open.length > 0 || task.participations?.nodes.some((one) => one.unit && one.confidence < sureOfUnit)))
    out.push('unit');
  return out;
}

/** linesOf splits a document; line n stands at n - 1. */
export const linesOf = (text: string | null | undefined): string[] => (text ? text.split('\n') : []);

/** ownersOf tells for each line which task it is of: the one with the fewest lines, where several have it. */
export function ownersOf(tasks: Pick<DraftTaskFragment, 'id' | 'lineFrom' | 'lineTo'>[], lines: number): (string | undefined)[] {
  const out: (string | undefined)[] = Array(lines + 1).fill(undefined);
  const long = (task: (typeof tasks)[number]) => (task.lineTo ?? 0) - (task.lineFrom ?? 0);
  for (const task of [...tasks].sort((a, b) => long(b) - long(a))) {
    if (!task.lineFrom) continue;
    for (let n = task.lineFrom; n <= Math.min(task.lineTo ?? task.lineFrom, lines); n++) out[n] = task.id;
  }
  return out;
}

/** placesToCut are the clauses of a task: it may be split before each but the first. */
export function placesToCut(content: string, lines: string[]): string[] {
  const cuts = new Set<number>();
  for (const end of content.matchAll(/[.;:](?=\s+\S)|\n/g)) {
    const rest = content.slice((end.index ?? 0) + 1);
    cuts.add(content.length - rest.trimStart().length);
  }
  for (const line of lines) {
    const start = line.trim().split(/\s+/).slice(0, 4).join(' ');
    const at = start.length > 8 ? content.indexOf(start) : -1;
    if (at > 0 && /\s/.test(content[at - 1] ?? '')) cuts.add(at);
  }
  const out: string[] = [];
  let from = 0;
  for (const at of [...cuts].sort((a, b) => a - b)) {
    const piece = content.slice(from, at).trim();
    if (/^[\p{L}\p{N}]{0,2}[.)]$|^$/u.test(piece)) continue; // the number of an item is no clause
    out.push(piece);
    from = at;
  }
  const rest = content.slice(from).trim();
  return rest ? [...out, rest] : out;
}

/** pieces joins clauses between the chosen cuts; cut n is before clause n. */
export function pieces(clauses: string[], cuts: number[]): string[] {
  const out: string[] = [];
  clauses.forEach((clause, n) => {
    if (n === 0 || cuts.includes(n)) out.push(clause);
    else out[out.length - 1] += ` ${clause}`;
  });
  return out;
}

/** Who is a chosen unit, or a name that stands for units or for nobody known. */
export type Who = { value: string; label: string };

export const roles: AssignmentRole[] = ['LEAD', 'COORDINATE', 'GUIDE', 'ADVISE', 'REPORT_TO'];

type Taking = NonNullable<DraftTaskFragment['participations']>['nodes'][number];
type Given = { role: AssignmentRole; unitId?: string; name?: string };

/** keyOf is what a participation is chosen by. */
export const keyOf = (one: Pick<Taking, 'unit' | 'name'>): string => (one.unit ? `u:${one.unit.id}` : `n:${one.name ?? ''}`);

/** givenOf writes chosen units and names as the server takes them; a unit that the document named keeps that name. */
export function givenOf(chosen: Partial<Record<AssignmentRole, Who[]>>, before: Taking[]): Given[] {
  return roles.flatMap((role) =>
    (chosen[role] ?? []).map(({ value }) => {
      const text = value.slice(2);
      if (value.startsWith('n:')) return { role, name: text };
      const known = before.find((one) => one.role === role && one.unit?.id === text)?.name;
      return { role, unitId: text, ...(known ? { name: known } : {}) };
    }),
  );
}
