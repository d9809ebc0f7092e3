// One task: its sentence in the plan, who does what, our part with what can be done now, the history.

import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../app/session';
import { type OurPartFragment, TaskDocument, type TaskQuery, type WholePartFragment } from '../../gql/graphql';
import { ChangesLink } from '../../parts/ChangesLink';
import { Facts } from '../../parts/Facts';
import { Alert, Button, Card, Flex } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { Due, Percent, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { day, instant } from '../../words/form';
import { Acts } from './Acts';
import { EvidenceList } from './Evidence';
import { Parts } from './Parts';

type Whole = Extract<NonNullable<TaskQuery['node']>, { __typename: 'Task' }>;

export default function Task() {
  const { id = '' } = useParams();
  const { unit } = useSession();
  const [{ data, fetching, error }, again] = useQuery({
    query: TaskDocument,
    variables: { id, unit: unit.id },
    requestPolicy: 'cache-and-network',
  });
  if (fetching && !data) return <Waiting />;
  if (data?.node?.__typename !== 'Task') return <Failed error={error} retry={again} />;
  return <Page task={data.node} all={data} again={() => again({ requestPolicy: 'network-only' })} />;
}

function Page({ task, all, again }: { task: Whole; all: TaskQuery; again: () => void }) {
  const { t, label } = useWords();
  const parts = task.assignments?.nodes ?? [];
  const mine = task.ours?.nodes ?? [];
  return (
    <Flex vertical gap={16}>
      <div>
        <span className="muted">
          {task.plan?.symbol || task.plan?.title} · {task.taskGroup?.number}. {task.taskGroup?.title}
        </span>
        <h1 className="title">
          {task.number}. {task.title}
        </h1>
        <Flex gap={12} align="center" wrap style={{ marginTop: 8 }}>
          <StateTag state={task.state} />
          <Due on={task.dueOn} lateness={task.lateness} />
          <ChangesLink of={parts.slice(0, 50).map((part) => part.id)} />
        </Flex>
      </div>
      {mine.map((part) => (
        <OurPart key={part.id} part={part} parts={parts} again={again} />
      ))}
      <Card title={<h2 className="box">{t('task.sentence')}</h2>}>
        <blockquote className="sentence">{task.content}</blockquote>
        <Facts
          columns={2}
          items={[
            { key: 'timing', label: t('task.timing'), children: task.timingText || label('TimingKind', task.timing) },
            ...(task.product ? [{ key: 'product', label: t('task.product'), children: task.product }] : []),
            ...(task.condition ? [{ key: 'condition', label: t('task.condition'), children: task.condition }] : []),
          ]}
        />
        <Who task={task} />
      </Card>
      <Section title={`${t('task.parts')} (${task.assignments?.totalCount ?? 0})`}>
        <Parts parts={parts} again={again} />
      </Section>
      <Section title={t('task.history')}>
        <History task={task} />
      </Section>
      <Section title={t('task.difficulties')}>
        <Difficulties list={all.difficulties} />
      </Section>
    </Flex>
  );
}

// Who takes part, by role; a set of fifty units is told by its number until it is opened.
function Who({ task }: { task: Whole }) {
  const { t, label } = useWords();
  const [open, setOpen] = useState(false);
  const roles = new Map<string, string[]>();
  for (const one of task.participations?.nodes ?? []) {
    const name = (one.unit?.name ?? one.name ?? '') + (one.inferred ? ` (${t('task.inferred')})` : '');
    roles.set(one.role, [...(roles.get(one.role) ?? []), name]);
  }
  const order = ['LEAD', 'COORDINATE', 'ADVISE', 'GUIDE', 'REPORT_TO'];
  return (
    <section aria-label={t('task.who')}>
      {[...roles]
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([role, names]) => (
          <div key={role} style={{ marginTop: 4 }}>
            <strong>{label('AssignmentRole', role)}:</strong> {(open ? names : names.slice(0, shownUnits)).join('; ')}
            {names.length > shownUnits && (
              <Button type="link" size="small" onClick={() => setOpen(!open)}>
                {open ? t('app.less') : t('task.others', { count: names.length - shownUnits })}
              </Button>
            )}
          </div>
        ))}
    </section>
  );
}

const shownUnits = 5;

function OurPart({ part, parts, again }: { part: OurPartFragment; parts: WholePartFragment[]; again: () => void }) {
  const { t, label } = useWords();
  return (
    <Card
      title={
        <h2 className="box">
          {t('task.mine')}
          {part.period && ` · ${part.period}`}
        </h2>
      }
      extra={<StateTag state={part.state} />}
    >
      {part.state === 'RETURNED' && part.returnReason && (
        <Alert type="warning" title={t('task.returnedFor')} description={part.returnReason} style={{ marginBottom: 12 }} />
      )}
      <Facts
        columns={3}
        items={[
          { key: 'role', label: t('task.role'), children: label('AssignmentRole', part.role) },
          { key: 'due', label: t('task.due'), children: <Due on={part.dueOn} lateness={part.lateness} /> },
          { key: 'percent', label: t('task.progress'), children: <Percent value={part.percent} /> },
          ...(part.staff ? [{ key: 'staff', label: t('task.staff'), children: part.staff.fullName }] : []),
          ...(part.parent?.unit ? [{ key: 'parent', label: t('task.delegatedFrom'), children: part.parent.unit.name }] : []),
          ...(part.doneOn ? [{ key: 'done', label: t('task.doneOn'), children: day(part.doneOn) }] : []),
          ...(part.result ? [{ key: 'result', label: t('task.result'), children: part.result }] : []),
        ]}
      />
      {part.extensions?.nodes.map((one) => (
        <div key={one.id} className="muted">
          {t('task.extensions')}: {day(one.oldDueOn)} → {day(one.newDueOn)} · {label('ExtensionState', one.state)} · {one.reason}
        </div>
      ))}
      {!!part.records?.nodes.length && (
        <section aria-label={t('task.records')} style={{ marginTop: 8 }}>
          <strong>
            {t('task.records')} ({part.records.totalCount}):
          </strong>{' '}
          {part.records.nodes.map((one, i) => (
            <span key={one.id}>
              {i > 0 && '; '}
              <Link to={`/m/${one.module}/${one.kind.slice(one.module.length)}/${one.of}`}>{one.title}</Link>
            </span>
          ))}
        </section>
      )}
      <EvidenceList part={part} again={again} mine />
      <Acts part={part} parts={parts} again={again} />
    </Card>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return <Card title={<h2 className="box">{title}</h2>}>{children}</Card>;
}

function History({ task }: { task: Whole }) {
  const { t } = useWords();
  if (!task.progress?.nodes.length) return <Nothing say={t('task.noHistory')} />;
  return (
    <ol className="timeline">
      {task.progress.nodes.map((one) => (
        <li key={one.id}>
          <div>
            <strong>{one.percent}%</strong> · {one.text}
          </div>
          <div className="muted">
            {one.unit?.name} · {one.authorName} · {instant(one.createdAt)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Difficulties({ list }: { list: TaskQuery['difficulties'] }) {
  const { t } = useWords();
  if (!list?.nodes.length) return <Nothing say={t('task.noDifficulties')} />;
  return (
    <ul className="rows">
      {list.nodes.map((one) => (
        <li key={one.id}>
          <div className="what">
            <div>{one.text}</div>
            <div className="muted">
              {one.unit?.name} · {instant(one.createdAt)}
            </div>
            <div>{one.answer ? `${t('task.answer')}: ${one.answer}` : <span className="muted">{t('task.waitingAnswer')}</span>}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
