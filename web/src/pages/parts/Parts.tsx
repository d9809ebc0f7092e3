// Parts of tasks of all units that the viewer sees: the rows behind the overview. The office reminds
// of late ones and confirms submitted ones, many at once.

import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useFilters, useList } from '../../app/list';
import { Follow } from '../../app/live';
import { type Outcome, useMany } from '../../app/many';
import { useSession } from '../../app/session';
import {
  PartsDocument,
  type PartsQuery,
  PlanNamesDocument,
  RemindPartsDocument,
  TaskGroupsDocument,
  UnitNameDocument,
} from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Choose, Day, Several } from '../../parts/choices';
import { List } from '../../parts/List';
import { message } from '../../parts/message';
import { Outcomes } from '../../parts/Outcomes';
import { Button, Checkbox, Flex } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Faults } from '../../parts/state';
import { Due, Percent, StateTag, working } from '../../parts/work';
import { useWords } from '../../words';
import { number } from '../../words/form';
import { whereOf } from './where';

type Row = NonNullable<PartsQuery['assignments']>['nodes'][number];

const pick = (data: PartsQuery) => data.assignments;
const remindAtOnce = 200;
const confirmOne = (row: Row) => ({ assignmentIds: [row.id] });

export default function Parts() {
  const { t, label } = useWords();
  const { roles, unit: acting } = useSession();
  const filters = useFilters();
  const where = whereOf({
    year: filters.get('year'),
    month: filters.get('month'),
    plan: filters.get('plan'),
    group: filters.many('group'),
    unit: filters.many('unit'),
    state: filters.many('state'),
    late: filters.many('late'),
    from: filters.get('from'),
    to: filters.get('to'),
    top: filters.get('top'),
    judge: filters.get('judge') ? acting.id : '',
  });
  const list = useList(PartsDocument, { first: 50, where }, pick);
  const [{ data: groups }] = useQuery({ query: TaskGroupsDocument });
  const [{ data: plans }] = useQuery({ query: PlanNamesDocument });
  const unit = filters.many('unit')[0];
  const [{ data: named }] = useQuery({ query: UnitNameDocument, variables: { id: unit ?? '' }, pause: !unit });
  const [chosen, setChosen] = useState<string[]>([]);
  const mayJudge = roles.includes('HEAD') || roles.includes('PLAN_MANAGER');
  const selected = list.rows.filter((row) => chosen.includes(row.id));
  const several = (name: string, words: string, choices: { value: string; label: string }[]) => (
    <Several label={words} values={filters.many(name)} change={(values) => filters.set(name, values.join(','))} options={choices} />
  );
  const options = (of: 'AssignmentState' | 'Lateness') => Object.keys(enums[of]).map((value) => ({ value, label: label(of, value) }));
  const nameOf = (row: Row) => `${row.task?.number ?? ''} ${row.unit?.name ?? ''}`;
  const shown = list.rows.map((row) => row.id);
  const all = shown.length > 0 && shown.every((id) => chosen.includes(id));
  return (
    <Flex vertical gap={16}>
      <Follow topic="assignments" heard={list.again} />
      <div>
        <Link to="/overview">{t('overview.menu')}</Link>
        <h1 className="title">{t('overview.partsTitle')}</h1>
      </div>
      <Flex gap={8} wrap align="center" role="search">
        <Years value={filters.get('year')} change={(value) => filters.set('year', value)} />
        {several(
          'plan',
          t('overview.plan'),
          (plans?.plans?.nodes ?? []).map((plan) => ({ value: plan.id, label: plan.title })),
        )}
        {several(
          'group',
          t('task.group'),
          (groups?.taskGroups?.nodes ?? []).map((group) => ({ value: group.id, label: `${group.number}. ${group.title}` })),
        )}
        {several('state', t('task.state'), options('AssignmentState'))}
        {several('late', t('task.lateness'), options('Lateness'))}
        {unit && several('unit', t('task.unit'), [{ value: unit, label: named?.node && 'name' in named.node ? named.node.name : '…' }])}
        <Flex gap={4} align="center" wrap>
          <span className="muted">{t('overview.dueFrom')}</span>
          <Day label={t('overview.dueFrom')} value={filters.get('from')} change={(day) => filters.set('from', day)} />
          <span className="muted">{t('overview.dueTo')}</span>
          <Day label={t('overview.dueTo')} value={filters.get('to')} change={(day) => filters.set('to', day)} />
        </Flex>
        <Checkbox checked={!!filters.get('judge')} onChange={(event) => filters.set('judge', event.target.checked ? '1' : '')}>
          {t('overview.judge')}
        </Checkbox>
        {filters.any && (
          <Button type="link" onClick={filters.clear}>
            {t('app.clear')}
          </Button>
        )}
      </Flex>
      {mayJudge && <Together rows={selected} nameOf={nameOf} done={list.again} clear={() => setChosen([])} />}
      <List<Row>
        label={t('overview.partsTitle')}
        list={list}
        empty={t('overview.partsEmpty')}
        columns={[
          ...(mayJudge
            ? [
                {
                  title: (
                    <Checkbox aria-label={t('app.all')} checked={all} onChange={() => setChosen(all ? [] : shown)}>
                      {null}
                    </Checkbox>
                  ),
                  key: 'choose',
                  className: 'tick',
                  render: (row: Row) => (
                    <Checkbox
                      aria-label={t('overview.selectPart', { name: nameOf(row) })}
                      checked={chosen.includes(row.id)}
                      onChange={(event) => setChosen(event.target.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))}
                    />
                  ),
                },
              ]
            : []),
          {
            title: t('task.name'),
            key: 'name',
            width: 400,
            render: (row) => (
              <>
                <Link to={`/tasks/${row.task?.id}`}>
                  {row.task?.number}. {row.task?.title}
                </Link>
                <div className="muted">
                  {label('AssignmentRole', row.role)}
                  {row.period && ` · ${row.period}`}
                </div>
              </>
            ),
          },
          { title: t('task.unit'), key: 'unit', className: 'text', render: (row) => row.unit?.name },
          { title: t('task.state'), key: 'state', render: (row) => <StateTag state={row.state} /> },
          { title: t('task.due'), key: 'due', render: (row) => <Due on={row.dueOn} lateness={row.lateness} /> },
          { title: t('task.progress'), key: 'percent', render: (row) => <Percent value={row.percent} /> },
        ]}
      />
    </Flex>
  );
}

/** Years chooses the year of the due day; '' is every year. */
export function Years({ value, change, all = true }: { value: string; change: (year: string) => void; all?: boolean }) {
  const { t } = useWords();
  const { today } = useSession();
  const now = Number(today.slice(0, 4));
  return (
    <Choose
      label={t('overview.year')}
      value={value}
      change={change}
      options={[
        ...(all ? [{ value: '', label: t('overview.allYears') }] : []),
        ...[now + 1, now, now - 1, now - 2, now - 3].map((year) => ({ value: String(year), label: String(year) })),
      ]}
    />
  );
}

type Bar = { rows: Row[]; nameOf: (row: Row) => string; done: () => void; clear: () => void };

// Together is what can be done with the chosen rows: those that are not ready for it are left out.
function Together({ rows, nameOf, done, clear }: Bar) {
  const { t } = useWords();
  const { unit } = useSession();
  const remind = useAct(RemindPartsDocument);
  const confirm = useMany<Row>('confirmAssignments', confirmOne);
  const [outcomes, setOutcomes] = useState<Outcome<Row>[]>();
  const late = rows.filter((row) => row.lateness === 'OVERDUE' && working(row.state) && row.unit?.id !== unit.id).slice(0, remindAtOnce);
  const submitted = rows.filter((row) => row.state === 'SUBMITTED');
  const tell = useCallback(async () => {
    const answer = await remind.act({ assignmentIds: late.map((row) => row.id) });
    if (!answer) return;
    const { reminded, skipped } = answer.remindAssignments;
    void message.success(t('overview.reminded', { told: number(reminded?.length ?? 0), skipped: number(skipped?.length ?? 0) }), 6);
    clear();
  }, [remind, late, message, t, clear]);
  const approve = async () => {
    setOutcomes(await confirm.run(submitted));
    clear();
    done();
  };
  return (
    <div>
      <Faults error={remind.error} />
      <Outcomes outcomes={outcomes} nameOf={nameOf} />
      <Flex gap={8} wrap align="center">
        <span aria-live="polite">{t('overview.chosen', { count: rows.length })}</span>
        <Sure
          title={t('overview.confirmAsk', { count: submitted.length })}
          onConfirm={approve}
          okText={t('act.confirm')}
          cancelText={t('app.cancel')}
          disabled={submitted.length === 0}
        >
          <Button type="primary" disabled={submitted.length === 0} loading={confirm.busy}>
            {t('overview.confirm', { count: confirm.progress ? confirm.progress.all - confirm.progress.done : submitted.length })}
          </Button>
        </Sure>
        <Button disabled={late.length === 0} loading={remind.busy} onClick={tell}>
          {t('overview.remind', { count: late.length })}
        </Button>
        <span className="muted">{t('overview.remindHint')}</span>
      </Flex>
    </div>
  );
}
