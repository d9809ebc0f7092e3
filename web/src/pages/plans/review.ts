// What a person should look at in a draft, and where its words stand. No page, no server.
import type { AssignmentRole, DraftTaskFragment, PublishPreviewQuery } from '../../gql/graphql';

/** Reason is why a task should be looked at. */
export type Reason = 'content' | 'timing' | 'unit' | 'several';

type Unresolved = Pick<NonNullable<PublishPreviewQuery['publishPreview']>['unresolved'][number], 'taskId' | 'several'>;

/** sure is the percentage below which the reading itself says that it may be wrong. */
export const sure = 75;
const sureOfTiming = 60;
const sureOfUnit = 60;

type Span = [number, number];
type ReadTask = {
  number?: string | null;
  lines?: number[];
  timing?: { confidence?: number; lines?: number[]; text?: string | null };
  roles?: { lines?: number[] }[];
};
type Read = { groups?: { tasks?: ReadTask[] }[] };

/** Source is where a task was read: its own lines, those of its units and time, and how sure the time is. */
export type Source = { number: string; from: number; to: number; spans: Span[]; timing: number };

const spanOf = (lines: number[] | undefined): Span[] => (lines?.length === 2 ? [[lines[0] ?? 0, lines[1] ?? 0]] : []);

/** sourcesOf are the places of the tasks in the document, as the reading found them. */
export function sourcesOf(reading: unknown): Source[] {
  return ((reading as Read | null)?.groups ?? []).flatMap((group) =>
    (group.tasks ?? []).flatMap((task) => {
      const [own] = spanOf(task.lines);
      if (!own) return [];
      const spans = [...(task.roles ?? []).flatMap((role) => spanOf(role.lines)), ...spanOf(task.timing?.lines)];
      const timing = task.timing?.text ? Math.round((task.timing.confidence ?? 1) * 100) : 100;
      return [{ number: task.number ?? '', from: own[0], to: own[1], spans, timing }];
    }),
  );
}

/** sourceOf finds where a task of the draft was read; a piece that was split off was read where the whole was. */
export function sourceOf(task: Pick<DraftTaskFragment, 'lineFrom' | 'number'>, sources: Source[]): Source | undefined {
  const line = task.lineFrom;
  if (!line) return undefined;
  const there = sources.filter((one) => one.from <= line && line <= one.to);
  const number = task.number.replace(/ \(\d+\)$/, '');
  return there.find((one) => one.number === number) ?? there[0];
}

/** spansOf are all lines that say something of a task: its words first, then its units and its time. */
export function spansOf(task: Pick<DraftTaskFragment, 'lineFrom' | 'lineTo' | 'number'>, sources: Source[]): Span[] {
  if (!task.lineFrom) return [];
  return [[task.lineFrom, task.lineTo ?? task.lineFrom], ...(sourceOf(task, sources)?.spans ?? [])];
}

/** reasonsOf tells why a task should be looked at. What a person has confirmed is looked at only where publishing needs it. */
export function reasonsOf(task: DraftTaskFragment, unresolved: Unresolved[], sources: Source[]): Reason[] {
  const out: Reason[] = [];
  const open = unresolved.filter((one) => one.taskId === task.id);
  const confirmed = task.confidence === 100;
  if (task.confidence < sure) out.push('content');
  if (!confirmed && (sourceOf(task, sources)?.timing ?? 100) < sureOfTiming) out.push('timing');
  if (open.some((one) => one.several)) out.push('several');
  else if (!confirmed && (open.length > 0 || task.participations?.nodes.some((one) => one.unit && one.confidence < sureOfUnit)))
    out.push('unit');
  return out;
}

/** linesOf splits a document; line n stands at n - 1. */
export const linesOf = (text: string | null | undefined): string[] => (text ? text.split('\n') : []);

/** ownersOf tells for each line which task it is of: whose words it has, or else whose units or time. */
export function ownersOf(
  tasks: Pick<DraftTaskFragment, 'id' | 'number' | 'lineFrom' | 'lineTo'>[],
  lines: number,
  sources: Source[],
): (string | undefined)[] {
  const out: (string | undefined)[] = Array(lines + 1).fill(undefined);
  const take = ([from, to]: Span, id: string) => {
    for (let n = from; n <= Math.min(to, lines); n++) out[n] ??= id;
  };
  const long = (task: (typeof tasks)[number]) => (task.lineTo ?? 0) - (task.lineFrom ?? 0);
  const short = [...tasks].sort((a, b) => long(a) - long(b));
  for (const task of short) for (const span of spansOf(task, []).slice(0, 1)) take(span, task.id);
  for (const task of tasks) for (const span of spansOf(task, sources).slice(1)) take(span, task.id);
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
