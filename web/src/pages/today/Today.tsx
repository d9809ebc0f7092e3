// The day of an officer: what is late stands first and never goes away; progress is two clicks off.
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Follow } from '../../app/live';
import { useSession } from '../../app/session';
import { type PartFragment, TodayDocument, type TodayQuery } from '../../gql/graphql';
import { Button, Card, Count, Flex } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { Due, ReportTag, StateTag, working } from '../../parts/work';
import { useWords } from '../../words';
import { linkOf } from '../parts/where';
import { Confirm } from '../tasks/Confirm';
import { News } from './News';

// Forms come behind the page: nobody presses before it can be read.
const form = () => import('../tasks/ReportProgress');
const ReportProgress = lazy(() => form().then((part) => ({ default: part.ReportProgress })));

/** Today is the first page. */
export default function Today() {
  const { t } = useWords();
  const { unit } = useSession();
  const [{ data, fetching, error }, again] = useQuery({
    query: TodayDocument,
    variables: { unit: unit.id },
    requestPolicy: 'cache-and-network',
  });
  const [part, setPart] = useState<PartFragment>();
  const fresh = () => again({ requestPolicy: 'network-only' });
  const there = !!data;
  useEffect(() => {
    if (!there) return undefined;
    const timer = setTimeout(() => void form().catch(() => undefined), 1500);
    return () => clearTimeout(timer);
  }, [there]);
  if (fetching && !data) return <Waiting />;
  if (!data) return <Failed error={error} retry={again} />;
  const mine = [
    { title: t('today.overdue'), list: data.overdue, late: true, all: { late: ['OVERDUE'] } },
    { title: t('today.returned'), list: data.returned, late: true, all: { state: ['RETURNED'] } },
    { title: t('today.soon'), list: data.soon, late: false, all: { late: ['DUE_SOON'] } },
    { title: t('today.fresh'), list: data.fresh, late: false, all: { state: ['ASSIGNED'] } },
  ].filter(({ list }) => list?.totalCount);
  return (
    <Flex vertical gap={16}>
      <Follow topic="notifications" heard={fresh} />
      <Follow topic="assignments" heard={fresh} />
      <h1 className="title">{t('today.title')}</h1>
      <div className="today">
        <Flex vertical gap={16}>
          {mine.length === 0 && !data.confirm?.totalCount && (
            <Card>
              <Nothing say={t('today.nothing')}>
                <Link to="/tasks">
                  <Button type="primary">{t('today.seeTasks')}</Button>
                </Link>
              </Nothing>
            </Card>
          )}
          {mine.map(({ title, list, late, all }) => (
            <Box
              key={title}
              title={title}
              count={list?.totalCount}
              late={late}
              shown={list?.nodes.length}
              all={linkOf({ unit: [unit.id], ...all })}
            >
              {list?.nodes.map((row) => (
                <Part key={row.id} part={row} report={setPart} />
              ))}
            </Box>
          ))}
          {!!data.confirm?.totalCount && (
            <Box
              title={t('today.confirm')}
              count={data.confirm.totalCount}
              shown={data.confirm.nodes.length}
              all={linkOf({ state: ['SUBMITTED'], judge: '1' })}
            >
              <Confirm parts={data.confirm.nodes} done={again} />
            </Box>
          )}
        </Flex>
        <Flex vertical gap={16}>
          <ReportsDue reports={data.reports} />
          <News news={data.notifications} />
        </Flex>
      </div>
      {part && (
        <Suspense>
          <ReportProgress part={part} close={() => setPart(undefined)} />
        </Suspense>
      )}
    </Flex>
  );
}

type BoxProps = {
  title: string;
  count: number | null | undefined;
  late?: boolean;
  shown?: number; // of so many
  all?: string; // where all of them are
  children: ReactNode;
};

function Box({ title, count, late, shown = 0, all, children }: BoxProps) {
  const { t } = useWords();
  return (
    <Card
      role="region"
      aria-label={title}
      title={
        <Flex gap={8} align="center">
          <h2 className={late ? 'late box' : 'box'}>{title}</h2>
          <Count of={count ?? 0} bad={late} />
        </Flex>
      }
    >
      <ul className="rows">{children}</ul>
      {all && (count ?? 0) > shown && <Link to={all}>{t('today.seeAll', { count: count ?? 0 })}</Link>}
    </Card>
  );
}

function Part({ part, report }: { part: PartFragment; report: (part: PartFragment) => void }) {
  const { t, label } = useWords();
  return (
    <li>
      <div className="what">
        <Link to={`/tasks/${part.task?.id}`}>
          {part.task?.number}. {part.task?.title}
        </Link>
        <div className="muted">
          {label('AssignmentRole', part.role)}
          {part.period && ` · ${part.period}`} · <Due on={part.dueOn} lateness={part.lateness} />
        </div>
        {part.returnReason && part.state === 'RETURNED' && <div className="late">{part.returnReason}</div>}
      </div>
      <StateTag state={part.state} />
      {working(part.state) && <Button onClick={() => report(part)}>{t('act.report')}</Button>}
    </li>
  );
}

function ReportsDue({ reports }: { reports: TodayQuery['reports'] }) {
  const { t, text } = useWords();
  return (
    <Box title={t('today.reports')} count={reports?.totalCount} shown={reports?.nodes.length} all="/reports?state=DRAFT,RETURNED">
      {reports?.nodes.length ? (
        reports.nodes.map((row) => (
          <li key={row.id}>
            <div className="what">
              <Link to={`/reports/${row.id}`}>{row.form && text({ vi: row.form.title, en: row.form.titleEn })}</Link>
              <div className="muted">
                {row.period && text({ vi: row.period.label, en: row.period.labelEn })} · <Due on={row.dueOn} lateness={row.lateness} />
              </div>
            </div>
            <ReportTag state={row.state} />
          </li>
        ))
      ) : (
        <li>
          <span className="muted">{t('today.noReports')}</span>
        </li>
      )}
    </Box>
  );
}
