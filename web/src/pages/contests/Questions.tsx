// The questions of an online contest: found, written, corrected and removed while the contest is a draft.

import { Dropdown, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useFilters, useList } from '../../app/list';
import { useSession } from '../../app/session';
import {
  BankDocument,
  type BankQuery,
  type ContestsQuestionWhere,
  DeleteQuestionDocument,
  QuestionsDocument,
  type QuestionsQuery,
} from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { Export } from '../../parts/Export';
import { DownOutlined } from '../../parts/icons';
import { List, Search } from '../../parts/List';
import { message } from '../../parts/message';
import { Alert, Button, Flex, Tag } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Failed, Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { may, useManifest } from '../modules/manifest';
import { EditQuestion, NewQuestion } from './EditQuestion';
import { Import } from './Import';
import { letter } from './options';

export type Contest = NonNullable<NonNullable<BankQuery['contests']>['contest']>;
export type Topic = NonNullable<Contest['topics']>['nodes'][number];
export type Question = NonNullable<NonNullable<QuestionsQuery['contests']>['questions']>['nodes'][number];

const pick = (data: QuestionsQuery) => data.contests?.questions;

export default dressed(Questions);

function Questions() {
  const { id = '' } = useParams();
  const [{ data, fetching, error }, ask] = useQuery({ query: BankDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const contest = data?.contests?.contest;
  if (fetching && !contest) return <Waiting />;
  if (!contest) return <Failed error={error} retry={() => ask()} />;
  return <Bank key={id} contest={contest} />;
}

function Bank({ contest }: { contest: Contest }) {
  const { t } = useWords();
  const { unit } = useSession();
  const filters = useFilters();
  const [open, setOpen] = useState<{ add: true } | { into: Topic } | { change: Question }>();
  const topics = contest.topics?.nodes ?? [];
  const and: ContestsQuestionWhere[] = [{ contest: { id: { eq: contest.id } } }];
  if (filters.get('q')) and.push({ text: { search: filters.get('q') } });
  if (filters.get('article')) and.push({ article: { search: filters.get('article') } });
  if (filters.get('topic')) and.push({ topic: { id: { in: filters.many('topic') } } });
  if (filters.get('use')) and.push({ practice: { eq: filters.get('use') === 'practice' } });
  const list = useList(QuestionsDocument, { first: 25, where: { and } }, pick);
  const { module } = useManifest('contests');
  const write = !!module?.running && may(module, 'Question', 'change') && contest.unit?.id === unit.id && contest.state === 'DRAFT';
  const close = () => setOpen(undefined);
  const filtered = and.length > 1;
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="start" wrap gap={12}>
        <div>
          <Link to={`/m/contests/Contest/${contest.id}`}>{contest.title}</Link>
          <h1 className="title">{t('desk.bank.title')}</h1>
        </div>
        {write && topics.length > 0 && (
          <Flex gap={8} wrap>
            <Dropdown
              trigger={['click']}
              menu={{ items: topics.map((one) => ({ key: one.id, label: one.name, onClick: () => setOpen({ into: one }) })) }}
            >
              <Button>
                {t('desk.contest.import')} <DownOutlined aria-hidden />
              </Button>
            </Dropdown>
            <Button type="primary" onClick={() => setOpen({ add: true })}>
              {t('desk.bank.add')}
            </Button>
          </Flex>
        )}
      </Flex>
      {contest.state !== 'DRAFT' && <Alert type="info" title={t('desk.bank.frozen')} />}
      <Flex gap={8} wrap align="center" role="search">
        <Search label={t('desk.bank.search')} value={filters.get('q')} change={(value) => filters.set('q', value)} />
        <Search label={t('desk.bank.article')} value={filters.get('article')} change={(value) => filters.set('article', value)} />
        <Select
          mode="multiple"
          allowClear
          maxTagCount={1}
          aria-label={t('desk.bank.topic')}
          placeholder={t('desk.bank.topic')}
          style={{ minWidth: 220, maxWidth: '100%' }}
          value={filters.many('topic')}
          onChange={(values) => filters.set('topic', values.join(','))}
          options={topics.map((one) => ({ value: one.id, label: one.name }))}
          optionFilterProp="label"
        />
        <Select
          allowClear
          aria-label={t('desk.bank.use')}
          placeholder={t('desk.bank.use')}
          style={{ minWidth: 160 }}
          value={filters.get('use') || null}
          onChange={(value) => filters.set('use', value)}
          options={(['real', 'practice'] as const).map((value) => ({ value, label: t(`desk.bank.${value}`) }))}
        />
        {filtered && (
          <Button type="link" onClick={filters.clear}>
            {t('app.clear')}
          </Button>
        )}
        <Export
          query={QuestionsDocument}
          variables={{ where: { and } }}
          at={['contests', 'questions']}
          title={t('desk.bank.title')}
          filters={[
            { label: t('desk.bank.search'), value: filters.get('q') },
            { label: t('desk.bank.article'), value: filters.get('article') },
          ]}
          columns={[
            { title: t('desk.bank.topic'), path: 'topic.name' },
            { title: t('desk.bank.question'), path: 'text' },
            { title: t('desk.bank.article'), path: 'article' },
            { title: t('desk.bank.use'), path: 'practice', words: { true: t('desk.bank.practice'), false: t('desk.bank.real') } },
          ]}
        />
      </Flex>
      <List<Question>
        label={t('desk.bank.title')}
        list={list}
        empty={<Nothing say={t(filtered ? 'module.emptyFilter' : topics.length === 0 ? 'desk.bank.noTopics' : 'desk.bank.empty')} />}
        columns={[
          {
            title: t('desk.bank.question'),
            key: 'text',
            className: 'text',
            width: 520,
            render: (row) => (
              <>
                <strong className="sentence">{row.text}</strong>
                {(row.options ?? []).map((one, i) => (
                  <div key={one} className="muted">
                    {letter(i)}. {one}
                  </div>
                ))}
              </>
            ),
          },
          { title: t('desk.bank.article'), key: 'article', className: 'text', render: (row) => row.article },
          { title: t('desk.bank.topic'), key: 'topic', className: 'text', render: (row) => row.topic?.name },
          {
            title: t('desk.bank.use'),
            key: 'use',
            render: (row) => (
              <Tag className={row.practice ? 'tone-quiet' : 'tone-going'}>{t(row.practice ? 'desk.bank.practice' : 'desk.bank.real')}</Tag>
            ),
          },
          ...(write
            ? [
                {
                  title: t('desk.bank.do'),
                  key: 'do',
                  render: (row: Question) => <Acts row={row} change={() => setOpen({ change: row })} again={list.again} />,
                },
              ]
            : []),
        ]}
      />
      {open && 'into' in open && <Import topic={open.into} close={close} again={list.again} />}
      {open && 'add' in open && (
        <NewQuestion
          topics={topics}
          topic={filters.many('topic')[0] ?? (topics.length === 1 ? topics[0]?.id : undefined)}
          close={close}
          again={list.again}
        />
      )}
      {open && 'change' in open && <EditQuestion question={open.change} close={close} again={list.again} />}
    </Flex>
  );
}

function Acts({ row, change, again }: { row: Question; change: () => void; again: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(DeleteQuestionDocument);
  const remove = async () => {
    if (!(await act({ id: row.id, version: row.version }))) return;
    void message.success(t('module.deleted'));
    again();
  };
  return (
    <Flex vertical gap={4}>
      <Flex gap={4}>
        <Button size="small" onClick={change} aria-label={`${t('app.edit')}: ${row.text ?? ''}`}>
          {t('app.edit')}
        </Button>
        <Sure title={t('app.confirmDelete')} onConfirm={remove} okText={t('app.delete')} cancelText={t('app.cancel')}>
          <Button size="small" danger loading={busy} aria-label={`${t('app.delete')}: ${row.text ?? ''}`}>
            {t('app.delete')}
          </Button>
        </Sure>
      </Flex>
      <Faults error={error} />
    </Flex>
  );
}
