// The statistics of modules that say whom and where the work reaches, and with how much money. Which
// these are the manifests tell: statistics by each value of the shared enumerations of groups and areas.
import type { Kind, Manifest, Statistic } from '../modules/manifest';

/** Axis is one of the shared enumerations. */
export type Axis = 'TargetGroup' | 'AreaTag';

/** Source is a statistic with the names of what it answers. */
export type Source = {
  module: Manifest;
  kind: Kind;
  statistic: Statistic;
  axis: Axis;
  tag: string; // the list of values that it is grouped by
  key: string; // groupsEach
  time?: string; // of the key: onMonth, year
  value: string; // attendancesSum or count
  means: 'reach' | 'money' | 'other';
};

const suffix = { count: '', sum: 'Sum', avg: 'Avg', distinct: 'Distinct' } as const;

/** sourcesOf finds them. */
export function sourcesOf(modules: Manifest[]): Source[] {
  return modules.flatMap((module) =>
    (module.statistics ?? []).flatMap((statistic) => {
      const kind = module.kinds.find((one) => one.name === statistic.kind);
      const tag = (statistic.groupBy ?? []).map((of) => of.match(/^each\((\w+)\)$/)?.[1]).find(Boolean);
      const field = kind?.fields.find((one) => one.name === tag);
      const axis = field?.enum?.replace(/^core\./, '');
      if (!kind || !tag || (axis !== 'TargetGroup' && axis !== 'AreaTag')) return [];
      if (statistic.metric !== 'count' && statistic.metric !== 'sum') return [];
      const measured = kind.fields.find((one) => one.name === statistic.field);
      const means = measured?.type === 'MONEY' ? 'money' : statistic.field === 'attendances' ? 'reach' : 'other';
      return [
        {
          module,
          kind,
          statistic,
          axis: axis as Axis,
          tag,
          key: `${tag}Each`,
          time: timeOf(statistic),
          value: statistic.metric === 'count' ? 'count' : `${statistic.field}${suffix[statistic.metric]}`,
          means,
        } satisfies Source,
      ];
    }),
  );
}

function timeOf(statistic: Statistic): string | undefined {
  for (const of of statistic.groupBy ?? []) {
    const part = of.match(/^(month|quarter|year)\((\w+)\)$/);
    if (part) return `${part[2]}${part[1]?.charAt(0).toUpperCase()}${part[1]?.slice(1)}`;
    if (of === 'year') return of;
  }
  return undefined;
}

/** documentOf asks for all of them at once. */
export function documentOf(sources: Source[]): string {
  const modules = [...new Set(sources.map((one) => one.module.name))];
  return `query Equity { ${modules
    .map(
      (name) =>
        `${name} { ${sources
          .map((one, i) => ({ one, i }))
          .filter(({ one }) => one.module.name === name)
          .map(({ one, i }) => `s${i}: ${one.statistic.name} { key { ${[one.key, one.time].filter(Boolean).join(' ')} } ${one.value} }`)
          .join(' ')} }`,
    )
    .join(' ')} }`;
}

type Values = { in?: unknown[]; eq?: unknown };

/**
 * listOf is the address of the list behind a figure: the records of its kind, in the year and in the
 * states that the statistic counts, as far as that list has such filters.
 */
export function listOf(source: Source, year: string): string {
  const { module, kind, statistic } = source;
  const params = new URLSearchParams({ tab: 'list' });
  const offered = (name: string) => (kind.filters ?? []).includes(name) && kind.fields.find((one) => one.name === name);
  for (const [name, asked] of Object.entries((statistic.where ?? {}) as Record<string, Values>)) {
    const field = offered(name);
    const values = asked?.in ?? (asked?.eq === undefined ? [] : [asked.eq]);
    if (field && field.type === 'ENUM' && values.length > 0) params.set(name, values.join(','));
    if (field && field.type === 'BOOLEAN' && values.length === 1) params.set(name, String(values[0]));
  }
  const day = offered(source.time?.replace(/(Month|Quarter|Year)$/, '') ?? '');
  if (year && day && day.type === 'DATE') params.set(day.name, `${year}-01-01,${year}-12-31`);
  return `/m/${module.name}/${kind.name}?${params}`;
}

type Answer = { [module: string]: { [alias: string]: { key: { [name: string]: unknown }; [value: string]: unknown }[] } | null };

/** tableOf adds the answers up by value of the enumeration, for one year or, with '', for all: exact, as text. */
export function tableOf(sources: Source[], data: Answer | undefined, axis: Axis, year: string): Map<string, Map<Source, bigint>> {
  const out = new Map<string, Map<Source, bigint>>();
  sources.forEach((source, i) => {
    if (source.axis !== axis) return;
    for (const line of data?.[source.module.name]?.[`s${i}`] ?? []) {
      const value = line.key[source.key];
      if (typeof value !== 'string') continue;
      if (year && source.time && !String(line.key[source.time] ?? '').startsWith(year)) continue;
      const row = out.get(value) ?? new Map<Source, bigint>();
      row.set(source, (row.get(source) ?? 0n) + whole(line[source.value]));
      out.set(value, row);
    }
  });
  return out;
}

const whole = (value: unknown) => (/^-?\d+$/.test(String(value)) ? BigInt(String(value)) : 0n);

/** sumOf adds up what a row has of one meaning. */
export function sumOf(row: Map<Source, bigint> | undefined, means: Source['means']): bigint {
  let sum = 0n;
  for (const [source, value] of row ?? []) if (source.means === means) sum += value;
  return sum;
}
