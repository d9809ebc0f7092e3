// The province at a glance: how the parts of the tasks stand, what is late and with whom, and whom
// the work reaches. Every figure opens the rows behind it. The number of questions to the server does
// not grow with the units.

import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useFilters } from '../../app/list';
import { useSession } from '../../app/session';
import { OverviewDocument, type OverviewQuery, PlanNamesDocument, TaskGroupsDocument } from '../../gql/graphql';
import { Chart } from '../../parts/Chart';
import { Choose } from '../../parts/choices';
import { Button, Card, Flex } from '../../parts/plain';
import { Seen } from '../../parts/Seen';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { Due, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { instant, number } from '../../words/form';
import { Years } from '../parts/Parts';
import { type Chosen, linkOf, whereOf } from '../parts/where';
import { Equity } from './Equity';
import { open, share, unitsOf } from './figures';
import { Districts, Others } from './Units';

const refreshEvery = 180_000; // while it stands on a wall
const colours = { done: '#2f7d32', late: '#b3261e', going: '#1f5f99', quiet: '#8a9099', waiting: '#b07a00' };

// shift moves a day.
const shift = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

export default function Overview() {
  const { t, label } = useWords();
  const { today } = useSession();
  const filters = useFilters();
  const large = filters.get('view') === 'wall';
  const year = filters.get('year') === 'all' ? '' : filters.get('year') || today.slice(0, 4);
  const base = useMemo<Chosen>(() => ({ year, plan: filters.get('plan') }), [year, filters.get('plan')]);
  const variables = useMemo(() => {
    const late: Chosen = { ...base, late: ['OVERDUE'] };
    const top: Chosen = { ...base, top: '1' };
    const between = (from: number | undefined, to: number | undefined) =>
      whereOf({
        ...late,
        from: from === undefined ? undefined : shift(today, -from),
        to: to === undefined ? undefined : shift(today, -to),
      });
    return {
      where: whereOf(base),
      top: whereOf(top),
      topDone: whereOf({ ...top, state: ['CONFIRMED'] }),
      topLate: whereOf({ ...top, late: ['OVERDUE'] }),
      late: whereOf(late),
      late7: between(7, 1),
      late30: between(30, 8),
      late90: between(90, 31),
      lateMore: between(undefined, 91),
    };
  }, [base, today]);
  const [{ data, fetching, error }, ask] = useQuery({ query: OverviewDocument, variables, requestPolicy: 'cache-and-network' });
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    if (data) setAt(new Date());
  }, [data]);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useEffect(() => {
    if (!large) return undefined;
    const timer = setInterval(again, refreshEvery);
    return () => clearInterval(timer);
  }, [large, again]);
  const wall = (on: boolean) => {
    filters.set('view', on ? 'wall' : '');
    if (on) void document.documentElement.requestFullscreen?.().catch(() => undefined);
    else if (document.fullscreenElement) void document.exitFullscreen();
  };
  if (fetching && !data) return <Waiting />;
  if (!data) return <Failed error={error} retry={again} />;
  const states = (data.states ?? []).map((one) => ({ state: one.key.state, count: one.count }));
  const total = states.reduce((sum, one) => sum + one.count, 0);
  const count = (of: readonly string[]) => states.filter((one) => of.includes(String(one.state))).reduce((sum, one) => sum + one.count, 0);
  const units = unitsOf(data.units ?? [], data.unitsDone ?? [], data.unitsLate ?? []);
  const late = data.longest?.totalCount ?? 0;
  return (
    <Flex vertical gap={16} className={large ? 'wall' : undefined}>
      <Flex justify="space-between" align="center" wrap gap={12}>
        <h1 className="title">
          {t('overview.title')}
          {year && ` ${year}`}
        </h1>
        <Flex gap={8} wrap align="center">
          <span className="muted">
            {t('overview.asOf', { at: instant(at.toISOString()).slice(-5) })} {large && t('overview.refreshes')}
          </span>
          <Button onClick={() => wall(!large)}>{t(large ? 'overview.projectOff' : 'overview.project')}</Button>
        </Flex>
      </Flex>
      {!large && (
        <Flex gap={8} wrap role="search">
          <Years value={year} change={(value) => filters.set('year', value || 'all')} />
          <Plans value={filters.get('plan')} change={(value) => filters.set('plan', value)} />
        </Flex>
      )}
      {total === 0 ? (
        <Card>
          <Nothing say={t('overview.nothing')} />
        </Card>
      ) : (
        <>
          <div className="numbers">
            <Figure name={t('overview.allParts')} value={total} to={linkOf(base)} />
            <Figure
              name={t('overview.done')}
              value={count(['CONFIRMED'])}
              note={`${share(count(['CONFIRMED']), total)}%`}
              to={linkOf({ ...base, state: ['CONFIRMED'] })}
            />
            <Figure
              name={t('overview.going')}
              value={count(['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'])}
              to={linkOf({ ...base, state: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'] })}
            />
            <Figure name={t('overview.waiting')} value={count(['SUBMITTED'])} to={linkOf({ ...base, state: ['SUBMITTED'] })} />
            <Figure name={t('overview.late')} value={late} bad to={linkOf({ ...base, late: ['OVERDUE'] })} />
          </div>
          <Box title={t('overview.districts')}>
            <Districts units={units.filter((one) => one.kind === 'district')} base={base} />
          </Box>
          <div className="cards top-aligned">
            <Box title={t('overview.byState')}>
              <Chart
                label={t('overview.byState')}
                head={t('task.state')}
                lying
                series={[{ name: t('overview.count'), colour: colours.going }]}
                lines={states.map((one) => ({
                  key: String(one.state),
                  name: label('AssignmentState', one.state),
                  values: [one.count],
                  to: linkOf({ ...base, state: [String(one.state)] }),
                }))}
              />
            </Box>
            <Groups base={base} />
            <Months data={data} base={base} />
            <Late data={data} base={base} />
          </div>
          <Box title={t('overview.others')}>
            <Others units={units.filter((one) => one.kind !== 'district')} base={base} />
          </Box>
        </>
      )}
      <Seen>
        <Equity year={year} />
      </Seen>
    </Flex>
  );
}

/** Box is a part of the overview with its heading. */
export function Box({ title, children }: { title: string; children: ReactNode }) {
  return <Card title={<h2 className="box">{title}</h2>}>{children}</Card>;
}

function Figure({ name, value, note, bad, to }: { name: string; value: number; note?: string; bad?: boolean; to: string }) {
  return (
    <Link to={to} className={bad && value > 0 ? 'number bad' : 'number'}>
      <span>{name}</span>
      <strong>{number(value)}</strong>
      <span className="muted">{note ?? '\u00a0'}</span>
    </Link>
  );
}

function Plans({ value, change }: { value: string; change: (plan: string) => void }) {
  const { t } = useWords();
  const [{ data }] = useQuery({ query: PlanNamesDocument });
  return (
    <Choose
      label={t('overview.plan')}
      value={value}
      change={change}
      options={[
        { value: '', label: t('overview.allPlans') },
        ...(data?.plans?.nodes ?? []).map((plan) => ({ value: plan.id, label: plan.title })),
      ]}
    />
  );
}

type Given = { base: Chosen };

// Groups asks for all groups of tasks in one question.
function Groups({ base }: Given) {
  const { t } = useWords();
  const [{ data: list }] = useQuery({ query: TaskGroupsDocument });
  const groups = list?.taskGroups?.nodes ?? [];
  const query = `query Groups(${groups.map((_, i) => `$w${i}: AssignmentWhere!`).join(', ')}) { ${groups
    .map((_, i) => `g${i}: assignmentStats(groupBy: [STATE], where: $w${i}) { count key { state } }`)
    .join(' ')} }`;
  const variables = Object.fromEntries(groups.map((group, i) => [`w${i}`, whereOf({ ...base, group: [group.id] })]));
  const [{ data }] = useQuery<{ [alias: string]: { count: number; key: { state: string } }[] }>({
    query: groups.length ? query : '{ __typename }',
    variables,
    pause: groups.length === 0,
    requestPolicy: 'cache-and-network',
  });
  const lines = groups.flatMap((group, i) => {
    const rows = data?.[`g${i}`] ?? [];
    const of = (states: readonly string[]) => rows.filter((row) => states.includes(row.key.state)).reduce((sum, row) => sum + row.count, 0);
    const done = of(['CONFIRMED']);
    const going = of(open);
    const to = linkOf({ ...base, group: [group.id] });
    return rows.length ? [{ key: group.id, name: `${group.number}. ${group.title}`, values: [done, going], to }] : [];
  });
  return (
    <Box title={t('overview.byGroup')}>
      <Chart
        label={t('overview.byGroup')}
        head={t('task.group')}
        lying
        series={[
          {
            name: t('overview.done'),
            colour: colours.done,
            link: (line) => linkOf({ ...base, group: [line.key], state: ['CONFIRMED'] }),
          },
          { name: t('overview.going'), colour: colours.going, link: (line) => linkOf({ ...base, group: [line.key], state: open }) },
        ]}
        lines={lines}
      />
    </Box>
  );
}

function Months({ data, base }: Given & { data: OverviewQuery }) {
  const { t } = useWords();
  const all = data.months ?? [];
  const months = [...new Set(all.flatMap((one) => one.key.dueOnMonth ?? []))].sort();
  const sorts = [
    { name: t('overview.onTime'), colour: colours.done, of: ['ON_TIME'] },
    { name: t('overview.doneLate'), colour: colours.waiting, of: ['LATE'] },
    { name: t('overview.late'), colour: colours.late, of: ['OVERDUE'] },
    { name: t('overview.notYet'), colour: colours.going, of: ['OPEN', 'DUE_SOON'] },
  ];
  return (
    <Box title={t('overview.byMonth')}>
      <Chart
        label={t('overview.byMonth')}
        head={t('overview.month')}
        series={sorts.map((sort) => ({
          name: sort.name,
          colour: sort.colour,
          link: (line) => linkOf({ ...base, month: line.key, late: sort.of }),
        }))}
        lines={months.map((month) => ({
          key: month,
          name: `${month.slice(5)}/${month.slice(0, 4)}`,
          values: sorts.map((sort) =>
            all
              .filter((one) => one.key.dueOnMonth === month && sort.of.includes(String(one.key.lateness)))
              .reduce((sum, one) => sum + one.count, 0),
          ),
          to: linkOf({ ...base, month }),
        }))}
      />
    </Box>
  );
}

function Late({ data, base }: Given & { data: OverviewQuery }) {
  const { t } = useWords();
  const { today } = useSession();
  const late = { ...base, late: ['OVERDUE'] };
  const spans = [
    { name: t('overview.within7'), count: data.late7?.[0]?.count, from: 7, to: 1 },
    { name: t('overview.within30'), count: data.late30?.[0]?.count, from: 30, to: 8 },
    { name: t('overview.within90'), count: data.late90?.[0]?.count, from: 90, to: 31 },
    { name: t('overview.beyond90'), count: data.lateMore?.[0]?.count, from: undefined, to: 91 },
  ];
  return (
    <Box title={t('overview.lateHow')}>
      {data.longest?.totalCount ? (
        <>
          <Chart
            label={t('overview.lateHow')}
            head={t('overview.lateHow')}
            lying
            series={[{ name: t('overview.late'), colour: colours.late }]}
            lines={spans.map((span) => ({
              key: span.name,
              name: span.name,
              values: [span.count ?? 0],
              to: linkOf({ ...late, from: span.from === undefined ? undefined : shift(today, -span.from), to: shift(today, -span.to) }),
            }))}
          />
          <h3 className="box">{t('overview.lateWhat')}</h3>
          <ul className="rows">
            {data.longest.nodes.map((part) => (
              <li key={part.id}>
                <div className="what">
                  <Link to={`/tasks/${part.task?.id}`}>
                    {part.task?.number}. {part.task?.title}
                  </Link>
                  <div className="muted">
                    {part.unit?.name} · <Due on={part.dueOn} lateness={part.lateness} />
                  </div>
                </div>
                <StateTag state={part.state} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('overview.noLate')}</p>
      )}
    </Box>
  );
}
