// Whom and where the work reaches and with how much money, from the statistics of all modules.

import { useMemo } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ManifestsDocument } from '../../gql/graphql';
import { Chart } from '../../parts/Chart';
import { Rows } from '../../parts/Rows';
import { Faults } from '../../parts/state';
import { coreEnum, useWords } from '../../words';
import { money, number } from '../../words/form';
import type { Manifest } from '../modules/manifest';
import { type Axis, documentOf, listOf, type Source, sourcesOf, sumOf, tableOf } from './equity';
import { Box } from './Overview';

/** Equity shows groups and areas for a year, '' for all years. */
export function Equity({ year }: { year: string }) {
  const { t } = useWords();
  const [{ data }] = useQuery({ query: ManifestsDocument, variables: {} });
  const sources = useMemo(
    () =>
      sourcesOf(
        (data?.modules ?? [])
          .filter((one) => one.state === 'ENABLED')
          .map((one) => ({ ...(one.manifest as Manifest), running: true }))
          .map((one) => ({ ...one, kinds: one.kinds ?? [] })),
      ),
    [data],
  );
  const [{ data: answer, error }] = useQuery({
    query: sources.length ? documentOf(sources) : '{ __typename }',
    pause: sources.length === 0,
    requestPolicy: 'cache-and-network',
  });
  if (sources.length === 0) return null;
  return (
    <section aria-label={t('overview.equity')}>
      <h2 className="title second">{t('overview.equity')}</h2>
      <p className="muted">{t('overview.equityHint')}</p>
      <Faults error={error} />
      <div className="cards">
        {(['TargetGroup', 'AreaTag'] as const).map((axis) => (
          <Side key={axis} axis={axis} year={year} sources={sources} table={tableOf(sources, answer, axis, year)} />
        ))}
      </div>
    </section>
  );
}

type Props = { axis: Axis; year: string; sources: Source[]; table: Map<string, Map<Source, bigint>> };

function Side({ axis, year, sources, table }: Props) {
  const { t, text } = useWords();
  const title = t(axis === 'TargetGroup' ? 'overview.equityGroups' : 'overview.equityAreas');
  const values = (coreEnum(axis) ?? []).filter((one) => table.has(one.name));
  const own = sources.filter((one) => one.axis === axis && values.some((value) => table.get(value.name)?.has(one)));
  // The list with most people behind a group is where its bar leads.
  const best = (value: string, means: Source['means']) =>
    own
      .filter((one) => one.means === means && (table.get(value)?.get(one) ?? 0n) > 0n)
      .sort((a, b) => Number((table.get(value)?.get(b) ?? 0n) - (table.get(value)?.get(a) ?? 0n)))[0];
  const lead = (source: Source | undefined) => source && listOf(source, year);
  const bars = (means: 'reach' | 'money', colour: string) => (
    <Chart
      label={`${title}: ${t(`overview.${means}`)}`}
      head={title}
      lying
      show={means === 'money' ? (value) => money(Math.round(value)) : number}
      series={[{ name: t(`overview.${means}`), colour }]}
      lines={values
        .map((value) => ({
          key: value.name,
          name: text(value.label),
          values: [Number(sumOf(table.get(value.name), means))],
          to: lead(best(value.name, means)),
        }))
        .filter((line) => (line.values[0] ?? 0) > 0)}
    />
  );
  return (
    <Box title={title}>
      {values.length === 0 ? (
        <p>{t('overview.equityNone')}</p>
      ) : (
        <>
          <h3 className="box">{t('overview.reach')}</h3>
          {bars('reach', '#1f5f99')}
          <h3 className="box">{t('overview.money')}</h3>
          {bars('money', '#2f7d32')}
          <details>
            <summary>{t('overview.table')}</summary>
            <div className="wide">
              <Rows
                label={title}
                empty=""
                rows={values.map((one) => ({ ...one, id: one.name }))}
                columns={[
                  { title, key: 'name', className: 'text', render: (value) => text(value.label) },
                  {
                    title: t('overview.perHead'),
                    key: 'per',
                    align: 'end' as const,
                    render: (value) => {
                      const people = sumOf(table.get(value.name), 'reach');
                      return people > 0n ? money(String(sumOf(table.get(value.name), 'money') / people)) : '—';
                    },
                  },
                  ...own.map((source) => ({
                    title: text(source.statistic.label),
                    key: `${source.module.name}.${source.statistic.name}`,
                    align: 'end' as const,
                    render: (value: { name: string }) => {
                      const n = table.get(value.name)?.get(source);
                      if (n === undefined) return '—';
                      const shown = source.means === 'money' ? money(String(n)) : number(String(n));
                      return <Link to={lead(source) ?? ''}>{shown}</Link>;
                    },
                  })),
                ]}
              />
            </div>
          </details>
        </>
      )}
    </Box>
  );
}
