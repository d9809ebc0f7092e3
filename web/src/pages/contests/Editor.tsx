// An online contest on one page: what is missing before it opens, the topics with their questions,
// the prizes, and where the public finds it.

import { Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import { AddPrizeDocument, AddTopicDocument, ContestDeskDocument, type ContestDeskQuery } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { CheckCircleFilled, ExclamationCircleFilled } from '../../parts/icons';
import { Button, Card, Flex } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { instant, money, number, typed } from '../../words/form';
import type { Desk } from '../modules/desks';
import { Import } from './Import';

export type Contest = NonNullable<NonNullable<ContestDeskQuery['contests']>['contest']>;
export type Topic = NonNullable<Contest['topics']>['nodes'][number];

/** Editor is the desk of an online contest. */
export default dressed(Editor);

function Editor(desk: Desk) {
  const { row, ours, running } = desk;
  const { t } = useWords();
  const [{ data, fetching, error }, ask] = useQuery({
    query: ContestDeskDocument,
    variables: { id: row.id },
    requestPolicy: 'cache-and-network',
  });
  const [open, setOpen] = useState<'topic' | 'prize' | Topic>();
  const contest = data?.contests?.contest;
  if (fetching && !data) return <Waiting />;
  if (!contest) return <Failed error={error} />;
  const topics = contest.topics?.nodes ?? [];
  const prizes = contest.prizes?.nodes ?? [];
  const draft = contest.state === 'DRAFT';
  const write = ours && running;
  const again = () => ask({ requestPolicy: 'network-only' });
  const close = () => setOpen(undefined);
  const page = `/cuoc-thi/${row.id.replace('contests-contest_', '')}`;
  return (
    <Flex vertical gap={16}>
      {draft ? (
        ours && <Missing contest={contest} topics={topics} prizes={prizes.length} />
      ) : (
        <Card title={<h2 className="box">{t('desk.contest.public')}</h2>}>
          <Flex gap={20} wrap>
            <a href={page} target="_blank" rel="noreferrer">
              {window.location.origin}
              {page}
            </a>
            {(contest.liveBoard || contest.state === 'PUBLISHED') && (
              <a href={`${page}/xep-hang?chieu`} target="_blank" rel="noreferrer">
                {t('desk.contest.board')}
              </a>
            )}
            {ours && <span>{t('desk.contest.entered', { count: contest.people?.totalCount ?? 0 })}</span>}
          </Flex>
        </Card>
      )}
      {ours && (
        <Card
          title={<h2 className="box">{t('desk.contest.topics')}</h2>}
          extra={
            <Flex gap={12} align="center" wrap>
              {topics.length > 0 && <Link to={`/contests/${row.id}/questions`}>{t('desk.bank.title')}</Link>}
              {write && draft && <Button onClick={() => setOpen('topic')}>{t('desk.contest.addTopic')}</Button>}
            </Flex>
          }
        >
          {topics.length === 0 && <Nothing say={t('desk.contest.noTopics')} />}
          <ul className="rows">
            {topics.map((one) => {
              const real = one.real?.totalCount ?? 0;
              const short = (one.draw ?? 0) - real;
              return (
                <li key={one.id}>
                  <span className="what">
                    <Link to={`/m/contests/Topic/${one.id}`}>{one.name}</Link>
                    <div className="muted">
                      {t('desk.contest.draws', { draw: number(one.draw), points: number(one.points) })} ·{' '}
                      <Link to={`/contests/${row.id}/questions?topic=${one.id}`}>
                        {t('desk.contest.bank', { real: number(real), practice: number(one.practice?.totalCount) })}
                      </Link>
                    </div>
                    {draft && short > 0 && <div className="late">{t('desk.contest.short', { count: short })}</div>}
                  </span>
                  {write && draft && <Button onClick={() => setOpen(one)}>{t('desk.contest.import')}</Button>}
                </li>
              );
            })}
          </ul>
        </Card>
      )}
      <Card
        title={<h2 className="box">{t('desk.contest.prizes')}</h2>}
        extra={write && contest.state !== 'PUBLISHED' && <Button onClick={() => setOpen('prize')}>{t('desk.contest.addPrize')}</Button>}
      >
        {prizes.length === 0 && <Nothing say={t('desk.contest.noPrizes')} />}
        <ul className="rows">
          {prizes.map((one) => (
            <li key={one.id}>
              <span className="what">
                <Link to={`/m/contests/Prize/${one.id}`}>
                  {one.position}. {one.name}
                </Link>
                <div className="muted">{t('desk.contest.places', { count: one.places ?? 0, money: money(one.money) })}</div>
              </span>
              <strong>{money(one.cost)}</strong>
            </li>
          ))}
        </ul>
      </Card>
      {open === 'topic' && <NewTopic contest={row.id} position={topics.length} close={close} again={again} />}
      {open === 'prize' && <NewPrize contest={row.id} position={prizes.length + 1} close={close} again={again} />}
      {open && typeof open === 'object' && <Import topic={open} close={close} again={again} />}
    </Flex>
  );
}

function Missing({ contest, topics, prizes }: { contest: Contest; topics: Topic[]; prizes: number }) {
  const { t } = useWords();
  const { today } = useSession();
  const checks: [boolean, string][] = [
    [!!contest.summary, t('desk.contest.checkRules')],
    [
      (contest.closes ?? '') > today || topics.length === 0,
      t('desk.contest.checkWindow', { from: instant(contest.opens), until: instant(contest.closes) }),
    ],
    [topics.some((one) => (one.draw ?? 0) > 0), t('desk.contest.checkTopics')],
    [topics.length > 0 && topics.every((one) => (one.real?.totalCount ?? 0) >= (one.draw ?? 0)), t('desk.contest.checkQuestions')],
    [topics.some((one) => (one.practice?.totalCount ?? 0) > 0), t('desk.contest.checkPractice')],
    [prizes > 0, t('desk.contest.checkPrizes')],
    [!!contest.eraseOn, t('desk.contest.checkErase')],
  ];
  return (
    <Card title={<h2 className="box">{t('desk.contest.checks')}</h2>}>
      <ul className="rows">
        {checks.map(([good, words]) => (
          <li key={words}>
            {good ? (
              <CheckCircleFilled style={{ color: '#1d5c12' }} aria-label={t('desk.contest.good')} />
            ) : (
              <ExclamationCircleFilled style={{ color: '#8a5a00' }} aria-label={t('desk.contest.lacks')} />
            )}
            <span className="what">{words}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type NewProps = { contest: string; position: number; close: () => void; again: () => void };
type TopicValues = { name: string; draw: number; points: number };

function NewTopic({ contest, position, close, again }: NewProps) {
  const { t } = useWords();
  const { act, busy, error } = useAct(AddTopicDocument);
  const rule = [{ required: true, message: t('app.required') }];
  return (
    <ActForm<TopicValues>
      name={`topic.${contest}`}
      title={t('desk.contest.addTopic')}
      start={{ draw: 5, points: 1 }}
      send={async (values) => {
        const done = await act({ contest, position, ...values });
        if (done) again();
        return !!done;
      }}
      said={t('module.created')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="name" label={t('desk.contest.topic')} rules={rule}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="draw" label={t('desk.contest.draw')} rules={rule}>
        <InputNumber min={0} max={100} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="points" label={t('desk.contest.points')} rules={rule}>
        <InputNumber min={1} max={10} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </ActForm>
  );
}

type PrizeValues = { name: string; position: number; places: number; money?: number | null; minScore?: number | null };

function NewPrize({ contest, position, close, again }: NewProps) {
  const { t } = useWords();
  const { act, busy, error } = useAct(AddPrizeDocument);
  const rule = [{ required: true, message: t('app.required') }];
  return (
    <ActForm<PrizeValues>
      name={`prize.${contest}`}
      title={t('desk.contest.addPrize')}
      start={{ position, places: 1, minScore: 0 }}
      send={async ({ money: each, ...values }) => {
        const done = await act({ contest, ...values, money: each === null || each === undefined ? null : String(each) });
        if (done) again();
        return !!done;
      }}
      said={t('module.created')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="name" label={t('desk.contest.prize')} rules={rule}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="position" label={t('desk.contest.step')} rules={rule}>
        <InputNumber min={1} max={100} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="places" label={t('desk.contest.howMany')} rules={rule}>
        <InputNumber min={1} max={500} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="money" label={t('desk.contest.each')}>
        <InputNumber<number>
          min={0}
          max={10_000_000_000}
          precision={0}
          suffix="đ"
          formatter={(value) => number(value)}
          parser={(value) => Number(typed(value))}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item name="minScore" label={t('desk.contest.least')}>
        <InputNumber min={0} max={1000} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </ActForm>
  );
}
