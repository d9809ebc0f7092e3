// The statistics that a module declares over a kind, each as a table.

import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, Card } from '../../parts/plain';
import { Rows } from '../../parts/Rows';
import { Faults, Nothing } from '../../parts/state';
import { useWords } from '../../words';
import { money, number } from '../../words/form';
import { type Field, type Kind, type Manifest, type Statistic, upper, valuesOf } from './manifest';

type Props = { module: Manifest; kind: Kind };
type Line = { [name: string]: unknown; key: { [name: string]: unknown } };

/** Figures shows the statistics of a kind. */
export function Figures({ statistics, ...rest }: Props & { statistics: Statistic[] }) {
  return (
    <div className="cards">
      {statistics.map((one) => (
        <Figure key={one.name} {...rest} statistic={one} />
      ))}
    </div>
  );
}

const first = 12; // lines of a figure that are there before more are asked for

type Group = { key: string; ask: string; field?: Field; unit: boolean };

// groupOf reads "status", "unit" or "month(starts)".
function groupOf(kind: Kind, of: string): Group {
  const parts = of.match(/^(\w+)\((\w+)\)$/);
  const name = parts?.[2] ?? of;
  const field = kind.fields.find((one) => one.name === name);
  const key = parts ? name + upper(parts[1] ?? '') : name;
  const unit = of === 'unit' || field?.ref === 'core.Unit';
  const title = field?.ref && !unit ? '{ id }' : '';
  return { key, ask: unit ? `${key} { id name }` : `${key} ${title}`, field, unit };
}

const suffix = { count: '', sum: 'Sum', avg: 'Avg', distinct: 'Distinct' } as const;

function Figure({ module, kind, statistic }: Props & { statistic: Statistic }) {
  const { t, text } = useWords();
  const [all, setAll] = useState(false);
  const groups = (statistic.groupBy ?? []).map((of) => groupOf(kind, of));
  const value = statistic.metric === 'count' ? 'count' : `${statistic.field}${suffix[statistic.metric]}`;
  const query = `query Figure { ${module.name} { rows: ${statistic.name} { ${groups.length ? `key { ${groups.map((one) => one.ask).join(' ')} }` : ''} count ${value === 'count' ? '' : value} } } }`;
  const [{ data, error, fetching }] = useQuery<{ [module: string]: { rows: Line[] } | null }>({ query });
  const rows = data?.[module.name]?.rows ?? [];
  const measured = kind.fields.find((one) => one.name === statistic.field);
  const shown = (group: Group, line: Line) => {
    const at = line.key?.[group.key];
    if (at === null || at === undefined) return t('app.none');
    if (group.unit) return (at as { name: string }).name;
    if (group.field?.type === 'ENUM') return text(valuesOf(module, group.field).find((one) => one.name === at)?.label) || String(at);
    if (typeof at === 'boolean') return at ? t('app.yes') : t('app.no');
    const month = String(at).match(/^(\d{4})-(\d{2})$/);
    if (month) return `${month[2]}/${month[1]}`;
    return typeof at === 'object' ? (at as { id: string }).id : String(at);
  };
  return (
    <Card title={<h2 className="box">{text(statistic.label)}</h2>}>
      <Faults error={error} />
      <section className={fetching ? 'wide waits' : 'wide'} aria-label={text(statistic.label)} tabIndex={0}>
        <Rows<Line & { id: string }>
          label={text(statistic.label)}
          rows={rows.slice(0, all ? rows.length : first).map((line) => ({ ...line, id: JSON.stringify(line.key ?? '') }))}
          empty={fetching ? ' ' : <Nothing say={t('module.empty')} />}
          columns={[
            ...groups.map((group) => ({
              title: group.field ? text(group.field.label) : t('module.unit'),
              key: group.key,
              render: (line: Line) => shown(group, line),
            })),
            {
              title: measured ? text(measured.label) : t('module.count'),
              key: 'value',
              align: 'end' as const,
              render: (line: Line) => (measured?.type === 'MONEY' ? money(line[value] as string) : number(line[value] as string)),
            },
          ]}
        />
      </section>
      {!all && rows.length > first && <Button onClick={() => setAll(true)}>{`${t('app.more')} (${number(rows.length - first)})`}</Button>}
    </Card>
  );
}
