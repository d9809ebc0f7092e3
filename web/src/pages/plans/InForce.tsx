// A plan that is published, or a draft that this user does not edit: its state by group, and what the owner can do.

import { Link } from 'react-router';
import { later } from '../../app/page';
import { useSession } from '../../app/session';
import type { AssignmentState, PlanQuery } from '../../gql/graphql';
import { List } from '../../parts/List';
import { Card, Flex } from '../../parts/plain';
import { PlanTag, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { day, instant, number } from '../../words/form';
import type { Head } from './Plan';

const OwnerActs = later(() => import('./OwnerActs').then((part) => part.OwnerActs));

type Row = { id: string; label: string; total: number; late: number; states: [AssignmentState, number][] };

export function InForce({ plan, all, again }: { plan: Head; all: PlanQuery; again: () => void }) {
  const { t, label } = useWords();
  const { unit } = useSession();
  const ours = plan.ownerUnit?.id === unit.id;
  const rows: Row[] = (plan.taskGroups?.nodes ?? []).map((group) => {
    const of = (all.tasks ?? []).filter((one) => one.key.taskGroup?.id === group.id);
    const states = new Map<AssignmentState, number>();
    for (const one of of) if (one.key.state) states.set(one.key.state, (states.get(one.key.state) ?? 0) + one.count);
    return {
      id: group.id,
      label: `${group.number}. ${group.title}`,
      total: of.reduce((sum, one) => sum + one.count, 0),
      late: of.reduce((sum, one) => sum + (one.key.lateness === 'OVERDUE' ? one.count : 0), 0),
      states: [...states],
    };
  });
  const title = ours ? t('plan.byGroup') : t('plan.byGroupOurs');
  return (
    <Flex vertical gap={16}>
      <div>
        <Link to="/plans">{t('plan.title')}</Link>
        <h1 className="title">{plan.title}</h1>
        <Flex gap={12} align="center" wrap>
          <PlanTag state={plan.state} />
          <span>
            {plan.symbol} · {day(plan.startsOn)} – {day(plan.endsOn)}
          </span>
          <span>{plan.ownerUnit?.name}</span>
          <span className="muted">{plan.publishedAt ? `${t('plan.published')} ${instant(plan.publishedAt)}` : t('plan.notPublished')}</span>
        </Flex>
      </div>
      {ours && plan.state === 'IN_FORCE' && <OwnerActs plan={plan} all={all} again={again} />}
      <Card title={<h2 className="box">{title}</h2>}>
        <List<Row>
          label={title}
          list={{ rows, waiting: false, busy: false, error: undefined, hasMore: false, more: () => {} }}
          empty={t('task.empty')}
          columns={[
            {
              title: t('plan.group'),
              key: 'group',
              width: 420,
              render: (row) => <Link to={`/tasks?group=${row.id}`}>{row.label}</Link>,
            },
            { title: t('plan.total'), key: 'total', align: 'end', render: (row) => number(row.total) },
            {
              title: t('plan.state'),
              key: 'states',
              render: (row) => (
                <Flex gap={4} wrap>
                  {row.states.map(([state, count]) => (
                    <Link
                      key={state}
                      to={`/tasks?group=${row.id}&state=${state}`}
                      aria-label={`${label('AssignmentState', state)}: ${count}`}
                    >
                      <StateTag state={state} /> {number(count)}
                    </Link>
                  ))}
                </Flex>
              ),
            },
            {
              title: t('plan.late'),
              key: 'late',
              align: 'end',
              render: (row) =>
                row.late > 0 ? (
                  <Link className="late" to={`/tasks?group=${row.id}&late=OVERDUE`}>
                    {number(row.late)}
                  </Link>
                ) : (
                  0
                ),
            },
          ]}
        />
      </Card>
      {ours && (
        <Card title={<h2 className="box">{t('plan.following')}</h2>}>
          {plan.followers?.nodes.length ? (
            <ul>
              {plan.followers.nodes.map((one) => (
                <li key={one.id}>{one.unit?.name}</li>
              ))}
            </ul>
          ) : (
            <span className="muted">{t('plan.noFollowers')}</span>
          )}
        </Card>
      )}
    </Flex>
  );
}
