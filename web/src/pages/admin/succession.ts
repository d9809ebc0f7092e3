// What a succession of units is made of, before it is sent: which acts, in which order, and what a
// person is told that they will do.
import type { HandoverQuery, SucceedUnitsInput, SuccessionKind, UnitKind } from '../../gql/graphql';

/** Successor is a unit that exists, or one that is made. */
export type Successor = {
  how: 'existing' | 'fresh';
  unitId?: string;
  name?: string;
  kind?: UnitKind;
  shortName?: string;
  aliases?: string[];
  officialCode?: string;
  code?: string;
  parentId?: string;
};

/** Plan is what the wizard has collected. */
export type Plan = {
  kind: SuccessionKind;
  before: string[]; // ids of the units that end
  after: Successor[];
  on: string;
  basis?: string;
  handOver: boolean;
};

export type Held = NonNullable<HandoverQuery['handover']>[number];

/** successors says how many units come after, at least and at most. */
export function successors(kind: SuccessionKind): [number, number] {
  if (kind === 'ABOLISHED') return [0, 0];
  return kind === 'SPLIT' ? [2, 20] : [1, 1];
}

/** single tells the kinds of which one unit is the subject. */
export const single = (kind: SuccessionKind) => kind === 'SPLIT' || kind === 'RENAMED';

/** openItems counts what a unit holds that stops it from ending unless somebody takes it over. */
export const openItems = (held: Held) => held.assignments + held.led + held.reports + held.plans + held.unitsBelow;

/** goes counts what is handed over: what stops the end, and what waits for the unit. */
export const goes = (held: Held) => openItems(held) + held.received + held.difficulties;

export const records = (held: Held) => held.records.reduce((sum, one) => sum + one.count, 0);

/** blocked counts what is open while nobody takes it over; reports of an abolished unit stay with it. */
export function blocked(plan: Plan, held: Held[]): number {
  if (plan.kind !== 'ABOLISHED' && plan.handOver) return 0;
  return held.reduce((sum, one) => sum + openItems(one) - (plan.kind === 'ABOLISHED' ? one.reports : 0), 0);
}

/** acts are the mutations, in order: one for each successor, the first of which takes over. */
export function acts(plan: Plan): SucceedUnitsInput[] {
  const common = {
    predecessorIds: plan.before,
    kind: plan.kind,
    effectiveOn: plan.on,
    ...(plan.basis?.trim() ? { legalBasis: plan.basis.trim() } : {}),
  };
  if (plan.kind === 'ABOLISHED') return [common];
  return plan.after.map((one, i) => ({
    ...common,
    handOver: plan.handOver && i === 0,
    ...(one.how === 'existing'
      ? { successorId: one.unitId ?? '' }
      : {
          newUnit: {
            code: one.code ?? '',
            kind: one.kind ?? 'OTHER',
            name: one.name ?? '',
            parentId: one.parentId ?? '',
            ...(one.shortName ? { shortName: one.shortName } : {}),
            ...(one.aliases?.length ? { aliases: one.aliases } : {}),
            ...(one.officialCode ? { officialCode: one.officialCode } : {}),
          },
        }),
  }));
}

/** dayBefore is the last day of the units that end. */
export const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
