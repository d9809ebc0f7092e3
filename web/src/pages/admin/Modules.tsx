// The modules of the server, how their processes are doing, and what who governs the server may do about it.

import { Switch, Table, Typography } from 'antd';
import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useGeneration } from '../../app/generation';
import {
  AdminModulesDocument,
  type AdminModulesQuery,
  DisableModuleDocument,
  EnableModuleDocument,
  RestartModuleDocument,
  SetModuleRuleDocument,
} from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { message } from '../../parts/message';
import { Button, Card, Flex, Tag } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Failed, Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { instant, number } from '../../words/form';
import { type Manifest, upper } from '../modules/manifest';

type Row = AdminModulesQuery['modules'][number];
type Declared = Manifest & { core?: string[]; jobs?: { name: string; label: { vi: string; en: string } }[] };

const refreshEvery = 5_000; // milliseconds, while the page is looked at

export default dressed(Modules);

function Modules() {
  const { t, text, label } = useWords();
  const [{ data, fetching, error }, ask] = useQuery({ query: AdminModulesDocument, requestPolicy: 'cache-and-network' });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useGeneration(again);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), refreshEvery);
    return () => clearInterval(timer);
  }, [again]);
  if (!data) return fetching ? <Waiting /> : <Failed error={error} retry={again} />;
  const rows = [...data.modules].sort((a, b) => (a.taskGroup || 99) - (b.taskGroup || 99) || a.name.localeCompare(b.name));
  const editable = rows.some((row) => row.editable);
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('system.modules.title')}</h1>
      <span className="muted">{t(editable ? 'system.modules.about' : 'system.modules.notYours')}</span>
      <section className="wide" aria-label={t('system.modules.label')} tabIndex={0}>
        <Table<Row>
          aria-label={t('system.modules.label')}
          rowKey="name"
          size="middle"
          dataSource={rows}
          pagination={false}
          locale={{ emptyText: <Nothing say={t('system.modules.empty')} /> }}
          expandable={{ expandedRowRender: (row) => <Details row={row} again={again} /> }}
          columns={[
            {
              title: t('system.modules.name'),
              key: 'name',
              className: 'text',
              render: (_, row) => (
                <>
                  <strong>{text(row.label)}</strong>
                  <div className="muted">
                    {row.name} {row.version} · {t(row.builtIn ? 'system.modules.builtIn' : 'system.modules.added')}
                  </div>
                </>
              ),
            },
            { title: t('system.modules.group'), key: 'group', render: (_, row) => row.taskGroup || t('system.modules.noGroup') },
            { title: t('system.modules.state'), key: 'state', render: (_, row) => <State row={row} /> },
            {
              title: t('system.modules.process'),
              key: 'process',
              className: 'text',
              render: (_, row) =>
                row.process ? (
                  <>
                    <Tag className={`tone-${tones[row.process.state]}`}>{label('ModulePhase', row.process.state)}</Tag>
                    <div className="muted">
                      {t('system.modules.since', { at: instant(row.process.since) })}
                      {row.process.restarts > 0 && ` · ${t('system.modules.restarts', { count: row.process.restarts })}`}
                    </div>
                    {row.process.reason && <div className="late">{text(row.process.reason)}</div>}
                  </>
                ) : (
                  <span className="muted">{t('system.modules.noProcess')}</span>
                ),
            },
            ...(editable
              ? [
                  {
                    title: t('system.modules.load'),
                    key: 'load',
                    className: 'text',
                    render: (_: unknown, row: Row) =>
                      row.process &&
                      t('system.modules.calls', {
                        calls: number(row.process.calls),
                        active: String(row.process.active),
                        memory: number(Math.round(Number(row.process.memoryBytes) / 1_048_576)),
                      }),
                  },
                  { title: t('system.audit.what'), key: 'acts', render: (_: unknown, row: Row) => <Acts row={row} again={again} /> },
                ]
              : []),
          ]}
        />
      </section>
      {editable && <Install />}
    </Flex>
  );
}

const tones = { STARTING: 'waiting', RUNNING: 'good', BACKOFF: 'waiting', QUARANTINED: 'bad', STOPPED: 'bad' } as const;

function State({ row }: { row: Row }) {
  const { label } = useWords();
  const tone = row.state === 'ENABLED' ? 'good' : row.state === 'DISABLED' ? 'quiet' : 'bad';
  return <Tag className={`tone-${tone}`}>{label('ModuleState', row.state)}</Tag>;
}

function Acts({ row, again }: { row: Row; again: () => void }) {
  const { t } = useWords();
  const enable = useAct(EnableModuleDocument);
  const disable = useAct(DisableModuleDocument);
  const restart = useAct(RestartModuleDocument);
  const run = async (act: (input: { name: string }) => Promise<unknown>, said: string) => {
    if (await act({ name: row.name })) void message.success(said);
    again();
  };
  if (!row.editable) return null;
  return (
    <>
      <Faults error={enable.error ?? disable.error ?? restart.error} />
      <Flex gap={8} wrap>
        {row.state === 'DISABLED' ? (
          <Button size="small" type="primary" loading={enable.busy} onClick={() => run(enable.act, t('system.modules.enabled'))}>
            {t('system.modules.enable')}
          </Button>
        ) : (
          <>
            <Sure
              title={t('system.modules.restartAsk')}
              okText={t('system.modules.restart')}
              onConfirm={() => run(restart.act, t('system.modules.restarted'))}
            >
              <Button size="small" loading={restart.busy}>
                {t('system.modules.restart')}
              </Button>
            </Sure>
            <Sure
              title={<div style={{ maxWidth: 320 }}>{t('system.modules.disableAsk')}</div>}
              okText={t('system.modules.disable')}
              onConfirm={() => run(disable.act, t('system.modules.disabled'))}
            >
              <Button size="small" danger loading={disable.busy}>
                {t('system.modules.disable')}
              </Button>
            </Sure>
          </>
        )}
      </Flex>
    </>
  );
}

function Details({ row, again }: { row: Row; again: () => void }) {
  const { t, text } = useWords();
  const declared = row.manifest as Declared;
  const reads = (declared.core ?? []).map((kind) => t(`system.kind.${kind}` as 'system.kind.Unit', { defaultValue: kind }));
  return (
    <div className="cards">
      <Card title={<h2 className="box">{t('system.modules.process')}</h2>}>
        {row.faults.length > 0 && (
          <>
            <strong>{t('system.modules.faults')}</strong>
            <ul>
              {row.faults.map((fault) => (
                <li key={fault.place + fault.text.vi}>
                  {fault.place}: {text(fault.text)}
                </li>
              ))}
            </ul>
          </>
        )}
        {row.process?.last && (
          <p>
            <strong>{t('system.modules.last')}:</strong> {text(row.process.last)}
          </p>
        )}
        {row.editable && (
          <>
            <strong>{t('system.modules.said')}</strong>
            {row.process?.said.length ? (
              <pre className="said">{row.process.said.join('\n')}</pre>
            ) : (
              <p className="muted">{t('system.modules.nothingSaid')}</p>
            )}
          </>
        )}
        <p>
          <strong>{t('system.modules.keeps')}:</strong> {declared.kinds?.map((kind) => text(kind.labels)).join(', ') || t('app.none')}
        </p>
        <p>
          <strong>{t('system.modules.reads')}:</strong> {reads.join(', ') || t('system.modules.readsNothing')}
        </p>
        {declared.jobs?.length ? (
          <p>
            <strong>{t('system.modules.jobs')}:</strong> {declared.jobs.map((job) => text(job.label) || job.name).join(', ')}
          </p>
        ) : null}
      </Card>
      {row.rules.length > 0 && <Rules row={row} declared={declared} again={again} />}
    </div>
  );
}

function Rules({ row, declared, again }: { row: Row; declared: Declared; again: () => void }) {
  const { t, text, label } = useWords();
  const { act, busy, error } = useAct(SetModuleRuleDocument);
  const kindOf = (type: string) => {
    const kind = declared.kinds?.find((one) => upper(row.name) + one.name === type);
    return kind ? text(kind.label) : text(row.label);
  };
  const actOf = (name: string) =>
    t(`system.modules.act.${name}` as 'system.modules.act.read', { defaultValue: '' }) ||
    text(declared.actions?.find((one) => one.name === name)?.label) ||
    name;
  return (
    <Card title={<h2 className="box">{t('system.modules.rights')}</h2>}>
      <Faults error={error} />
      <section className="wide" aria-label={t('system.modules.rights')} tabIndex={0}>
        <Table
          size="small"
          rowKey={(rule) => `${rule.role} ${rule.kind} ${rule.action}`}
          dataSource={row.rules}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false, size: 'small' }}
          columns={[
            { title: t('system.modules.role'), key: 'role', render: (_, rule) => label('Role', rule.role) },
            { title: t('system.modules.kind'), key: 'kind', render: (_, rule) => kindOf(rule.kind) },
            {
              title: t('system.modules.action'),
              key: 'action',
              render: (_, rule) => (
                <>
                  {actOf(rule.action)} {rule.edited && <span className="muted">({t('system.modules.edited')})</span>}
                </>
              ),
            },
            {
              title: t('system.modules.allowed'),
              key: 'allowed',
              render: (_, rule) => (
                <Switch
                  size="small"
                  checked={rule.allowed}
                  loading={busy}
                  disabled={!row.editable}
                  aria-label={`${label('Role', rule.role)}: ${actOf(rule.action)} ${kindOf(rule.kind)}`}
                  onChange={async (allowed) => {
                    const done = await act({ name: row.name, role: rule.role, kind: rule.kind, action: rule.action, allowed });
                    if (done) void message.success(t('system.modules.saved'));
                    again();
                  }}
                />
              ),
            },
          ]}
        />
      </section>
    </Card>
  );
}

function Install() {
  const { t } = useWords();
  return (
    <Card title={<h2 className="box">{t('system.modules.install')}</h2>}>
      <p>{t('system.modules.installHow')}</p>
      <Typography.Paragraph copyable={{ text: command }}>
        <code>{command}</code>
      </Typography.Paragraph>
      <p className="muted">{t('system.modules.installNote')}</p>
    </Card>
  );
}

const command = 'lantoa module install ./mo-dun --data ./data';
