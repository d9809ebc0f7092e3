// The day of an officer: what is late stands first and never goes away; progress is two clicks off.
import { Badge, Button, Card, Flex, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Follow } from '../../app/live';
import { useSession } from '../../app/session';
import { type PartFragment, TodayDocument, type TodayQuery } from '../../gql/graphql';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { Due, ReportTag, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { working } from '../tasks/Acts';
import { Confirm } from '../tasks/Confirm';
import { ReportProgress } from '../tasks/ReportProgress';
import { News } from './News';

/** Today is the first page. */
export function Today() {
  const { t } = useWords();
  const { unit } = useSession();
  const [{ data, fetching, error }, again] = useQuery({
    query: TodayDocument,
    variables: { unit: unit.id },
    requestPolicy: 'cache-and-network',
  });
  const [part, setPart] = useState<PartFragment>();
  const fresh = () => again({ requestPolicy: 'network-only' });
  if (fetching && !data) return <Waiting />;
  if (!data) return <Failed error={error} retry={again} />;
  const mine = [
    { title: t('today.overdue'), list: data.overdue, late: true },
    { title: t('today.returned'), list: data.returned, late: true },
    { title: t('today.soon'), list: data.soon, late: false },
    { title: t('today.fresh'), list: data.fresh, late: false },
  ].filter(({ list }) => list?.totalCount);
  return (
    <Flex vertical gap={16}>
      <Follow topic="notifications" heard={fresh} />
      <Follow topic="assignments" heard={fresh} />
      <Typography.Title level={1} className="title">
        {t('today.title')}
      </Typography.Title>
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
          {mine.map(({ title, list, late }) => (
            <Box key={title} title={title} count={list?.totalCount} late={late}>
              {list?.nodes.map((row) => (
                <Part key={row.id} part={row} report={setPart} />
              ))}
            </Box>
          ))}
          {!!data.confirm?.totalCount && (
            <Box title={t('today.confirm')} count={data.confirm.totalCount}>
              <Confirm parts={data.confirm.nodes} done={again} />
            </Box>
          )}
        </Flex>
        <Flex vertical gap={16}>
          <ReportsDue reports={data.reports} />
          <News news={data.notifications} />
        </Flex>
      </div>
      <ReportProgress part={part} close={() => setPart(undefined)} />
    </Flex>
  );
}

function Box({ title, count, late, children }: { title: string; count: number | null | undefined; late?: boolean; children: ReactNode }) {
  return (
    <Card
      size="small"
      title={
        <Flex gap={8} align="center">
          <h2 className={late ? 'late box' : 'box'}>{title}</h2>
          <Badge count={count ?? 0} overflowCount={999} color={late ? '#b3261e' : '#1f5f99'} />
        </Flex>
      }
    >
      <ul className="rows">{children}</ul>
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
  const { t } = useWords();
  return (
    <Box title={t('today.reports')} count={reports?.totalCount}>
      {reports?.nodes.length ? (
        reports.nodes.map((row) => (
          <li key={row.id}>
            <div className="what">
              <Link to={`/reports/${row.id}`}>{row.form?.title}</Link>
              <div className="muted">
                {row.period?.label} · <Due on={row.dueOn} lateness={row.lateness} />
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
