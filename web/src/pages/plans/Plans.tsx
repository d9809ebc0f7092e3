// The plans that the unit owns, follows or takes part in; whoever manages plans loads a new one here.

import { Progress, Upload } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../../app/act';
import { freshKey, Refused } from '../../app/client';
import { useFilters, useList } from '../../app/list';
import { sendUntil } from '../../app/sent';
import { useSession } from '../../app/session';
import { mostBytes, sendFile } from '../../app/upload';
import { ImportPlanDocument, type PlanState, PlansDocument, type PlansQuery, type PlanWhere } from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Several } from '../../parts/choices';
import { dressed } from '../../parts/dressed';
import { InboxOutlined } from '../../parts/icons';
import { List } from '../../parts/List';
import { message } from '../../parts/message';
import { Alert, Flex, Spin } from '../../parts/plain';
import { Faults } from '../../parts/state';
import { PlanTag } from '../../parts/work';
import { useWords } from '../../words';
import { day, instant } from '../../words/form';

type Row = NonNullable<PlansQuery['plans']>['nodes'][number];

const pick = (data: PlansQuery) => data.plans;

export default dressed(Plans);

function Plans() {
  const { t, label } = useWords();
  const { roles } = useSession();
  const go = useNavigate();
  const filters = useFilters();
  const manages = roles.includes('PLAN_MANAGER');
  const where: PlanWhere = {};
  if (filters.get('state')) where.state = { in: filters.many('state') as PlanState[] };
  const list = useList(PlansDocument, { first: 25, where }, pick);
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('plan.title')}</h1>
      {manages && <Load done={(id) => go(`/plans/${id}`)} />}
      <Flex>
        <Several
          label={t('plan.state')}
          values={filters.many('state')}
          change={(values) => filters.set('state', values.join(','))}
          options={Object.keys(enums.PlanState).map((value) => ({ value, label: label('PlanState', value) }))}
        />
      </Flex>
      <List<Row>
        label={t('plan.title')}
        list={list}
        empty={manages ? t('plan.empty') : t('plan.emptyOthers')}
        open={(row) => go(`/plans/${row.id}`)}
        columns={[
          {
            title: t('plan.name'),
            key: 'title',
            width: 460,
            render: (row) => (
              <>
                <Link to={`/plans/${row.id}`}>{row.title}</Link>
                <div className="muted">{row.symbol}</div>
              </>
            ),
          },
          { title: t('plan.state'), key: 'state', render: (row) => <PlanTag state={row.state} /> },
          { title: t('plan.days'), key: 'days', render: (row) => `${day(row.startsOn)} – ${day(row.endsOn)}` },
          { title: t('plan.owner'), key: 'owner', render: (row) => row.ownerUnit?.name },
          { title: t('plan.published'), key: 'published', render: (row) => instant(row.publishedAt) },
        ]}
      />
    </Flex>
  );
}

// A request takes 1 MiB; in base64 a file grows by a third. What is larger is uploaded first.
const mostInline = 750 << 10;

function Load({ done }: { done: (id: string) => void }) {
  const { t } = useWords();
  const { act, busy, error, forget } = useAct(ImportPlanDocument);
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState('');
  const [sending, setSending] = useState<{ percent: number; again: boolean }>();
  const going = useRef<AbortController>(undefined);
  useEffect(() => () => going.current?.abort(), []);

  const send = async (file: File) => {
    const stop = new AbortController();
    going.current = stop;
    setSending({ percent: 0, again: false });
    try {
      const sent = await sendUntil(
        () => sendFile(file, freshKey(), (percent) => setSending({ percent, again: false }), stop.signal),
        () => setSending({ percent: 0, again: true }),
        stop.signal,
      );
      return sent.id;
    } catch (problem) {
      if (!stop.signal.aborted) setWrong(`${file.name}: ${problem instanceof Refused ? problem.message : t('files.unreachable')}`);
      return undefined;
    } finally {
      setSending(undefined);
    }
  };
  const load = async (file: File) => {
    setName(file.name);
    forget();
    setWrong('');
    const sendable = /\.(docx|pdf)$/i.test(file.name);
    if (!sendable && !/\.(txt|html?)$/i.test(file.name)) return setWrong(t('plan.wrongKind', { name: file.name }));
    if (file.size > (sendable ? mostBytes : mostInline))
      return setWrong(t(sendable ? 'plan.tooLarge' : 'plan.textTooLarge', { name: file.name }));
    let input: { content: string } | { fileId: string };
    if (file.size > mostInline) {
      const fileId = await send(file);
      if (!fileId) return;
      input = { fileId };
    } else {
      const content = await base64(file).catch(() => undefined);
      if (content === undefined) return setWrong(t('plan.unreadable', { name: file.name }));
      input = { content };
    }
    const answer = await act({ fileName: file.name, ...input });
    if (!answer?.importPlan.plan) return;
    void message.success(t('plan.loaded'));
    done(answer.importPlan.plan.id);
  };
  return (
    <section aria-label={t('plan.load')}>
      <Faults error={error} />
      {wrong && <Alert type="error" role="alert" title={wrong} style={{ marginBottom: 16 }} />}
      <Upload.Dragger
        accept={{ format: '.docx,.txt,.html,.htm,.pdf', filter: 'native' }} // a file of another kind is told, not ignored
        showUploadList={false}
        disabled={busy || !!sending}
        beforeUpload={(file) => {
          void load(file);
          return false;
        }}
      >
        {sending ? (
          <Flex vertical gap={12} align="center" role="status">
            {t(sending.again ? 'files.again' : 'plan.sending', { name })}
            <Progress percent={sending.percent} style={{ maxWidth: 360 }} aria-label={t('plan.sending', { name })} status="active" />
          </Flex>
        ) : busy ? (
          <Flex vertical gap={12} align="center" role="status">
            <Spin />
            {t('plan.reading', { name })}
          </Flex>
        ) : (
          <>
            <p className="ant-upload-drag-icon">
              <InboxOutlined />
            </p>
            <p>{t('plan.drop')}</p>
            <p className="muted">{t('plan.dropHint')}</p>
          </>
        )}
      </Upload.Dragger>
    </section>
  );
}

// base64 is the content of a file as the server takes it.
const base64 = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
