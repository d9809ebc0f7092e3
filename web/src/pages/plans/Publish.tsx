// Before a draft is published: who gets what, who gets nothing, which names mean nobody.

import { App, Collapse, Table } from 'antd';
import { useState } from 'react';
import { useAct } from '../../app/act';
import { type DraftTaskFragment, PublishPlanDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { ArrowLeftOutlined, WarningOutlined } from '../../parts/icons';
import { message } from '../../parts/message';
import { Alert, Button, Card, Checkbox, Flex, Tag } from '../../parts/plain';
import { Faults, Nothing } from '../../parts/state';
import { useWords } from '../../words';
import { number } from '../../words/form';
import type { Change } from './Draft';
import type { Head } from './Plan';
import type { Preview } from './useDraftPlan';

type Props = {
  plan: Head;
  version: number;
  tasks: DraftTaskFragment[];
  preview: Preview;
  unsaved: boolean;
  busy: boolean;
  save: (change: Change, said: string) => Promise<boolean>;
  back: () => void;
  open: (task: string) => void;
  done: () => void;
};

type Unit = Preview['units'][number];

export const Publish = dressed(PublishBare);

function PublishBare({ plan, version, tasks, preview, unsaved, busy, save, back, open, done }: Props) {
  const { t, label } = useWords();
  const { modal } = App.useApp();
  const publish = useAct(PublishPlanDocument);
  const [allow, setAllow] = useState(false);
  const of = new Map(tasks.map((task) => [task.id, task]));
  const counts = { units: number(preview.units.length), parts: number(preview.assignments) };
  const ask = () =>
    modal.confirm({
      title: t('plan.publishAsk'),
      content: t('plan.publishSays', counts),
      okText: t('plan.publish'),
      cancelText: t('app.cancel'),
      onOk: async () => {
        const answer = await publish.act({ planId: plan.id, version, ...(preview.ready ? {} : { allowUnresolved: true }) });
        if (!answer) return;
        void message.success(t('plan.wasPublished'));
        back();
        done();
      },
    });
  const choose = (one: Preview['unresolved'][number], unitId: string) => {
    const task = of.get(one.taskId);
    if (!task) return;
    const participations = (task.participations?.nodes ?? []).map((other) =>
      other.role === one.role && !other.unit && other.name === one.name
        ? { role: other.role, unitId, name: other.name }
        : { role: other.role, ...(other.unit ? { unitId: other.unit.id } : {}), ...(other.name ? { name: other.name } : {}) },
    );
    void save({ tasks: [{ taskId: task.id, participations }] }, t('plan.saved'));
  };
  const notes: [number, string][] = [
    [preview.inferred, t('plan.previewInferred', { count: preview.inferred })],
    [preview.nobody.length, t('plan.previewNobody', { count: preview.nobody.length })],
    [preview.waiting.length, t('plan.previewWaiting', { count: preview.waiting.length })],
    [preview.later.length, t('plan.previewLater', { count: preview.later.length })],
  ];
  return (
    <>
      <Flex>
        <Button icon={<ArrowLeftOutlined />} onClick={back}>
          {t('plan.back')}
        </Button>
      </Flex>
      <Faults error={publish.error} />
      <Card title={<h2 className="box">{t('plan.unresolved', { count: preview.unresolved.length })}</h2>}>
        {preview.unresolved.length === 0 ? (
          <p className="muted">{t('plan.unresolvedNone')}</p>
        ) : (
          <>
            <p>{t('plan.unresolvedHint')}</p>
            <ul className="rows">
              {preview.unresolved.map((one) => (
                <li key={`${one.taskId} ${one.role} ${one.name}`}>
                  <div className="what">
                    <strong>{one.name}</strong>{' '}
                    {one.several && (
                      <Tag className="tone-bad" icon={<WarningOutlined />}>
                        {t('plan.mustChoose')}
                      </Tag>
                    )}
                    <div className="muted">
                      {label('AssignmentRole', one.role)} · {one.number}. {of.get(one.taskId)?.title}
                      {one.lineFrom ? ` · ${t('plan.line', { from: String(one.lineFrom) })}` : ''}
                    </div>
                    <Flex gap={8} wrap style={{ marginTop: 4 }}>
                      {one.candidates.map((unit) => (
                        <Button key={unit.unitId} size="small" className="long" disabled={busy} onClick={() => choose(one, unit.unitId)}>
                          {t('plan.choose', { name: unit.name })}
                        </Button>
                      ))}
                    </Flex>
                  </div>
                  <Button size="small" onClick={() => open(one.taskId)}>
                    {t('plan.open', { number: one.number })}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <Card title={<h2 className="box">{t('plan.previewTitle')}</h2>}>
        <p>
          <strong>{t('plan.previewCounts', { tasks: number(preview.tasks), year: String(preview.year), ...counts })}</strong>
        </p>
        <ul>{notes.map(([count, text]) => count > 0 && <li key={text}>{text}</li>)}</ul>
        <section className="wide" aria-label={t('plan.previewTitle')} tabIndex={0}>
          <Table<Unit>
            aria-label={t('plan.previewTitle')}
            rowKey="unitId"
            size="small"
            pagination={false}
            dataSource={preview.units}
            locale={{ emptyText: <Nothing say={t('plan.noTaskYet')} /> }}
            expandable={{
              expandedRowRender: (unit) => (
                <ul>
                  {[...unit.lead, ...unit.coordinate].map((id) => (
                    <li key={id}>
                      <Button
                        type="link"
                        size="small"
                        onClick={() => open(id)}
                        style={{ whiteSpace: 'normal', height: 'auto', textAlign: 'start' }}
                      >
                        {label('AssignmentRole', unit.lead.includes(id) ? 'LEAD' : 'COORDINATE')}: {of.get(id)?.number}. {of.get(id)?.title}
                      </Button>
                    </li>
                  ))}
                </ul>
              ),
            }}
            columns={[
              { title: t('task.unit'), key: 'name', dataIndex: 'name', width: 320, className: 'text' },
              { title: t('plan.lead'), key: 'lead', align: 'right', render: (_, unit) => number(unit.lead.length) },
              { title: t('plan.coordinate'), key: 'coordinate', align: 'right', render: (_, unit) => number(unit.coordinate.length) },
              { title: t('plan.parts'), key: 'parts', align: 'right', render: (_, unit) => number(unit.assignments) },
            ]}
          />
        </section>
        <Collapse
          ghost
          items={[
            {
              key: 'without',
              label: t('plan.without', { count: preview.without.length }),
              children: preview.without.length ? (
                <ul>
                  {preview.without.map((unit) => (
                    <li key={unit.unitId}>{unit.name}</li>
                  ))}
                </ul>
              ) : (
                t('plan.noneWithout')
              ),
            },
          ]}
        />
      </Card>
      <Card>
        <Flex vertical gap={12} align="start">
          {preview.tasks === 0 && <Alert type="warning" title={t('plan.noTaskYet')} />}
          {unsaved && <Alert type="warning" title={t('plan.saveFirst')} />}
          {!preview.ready && preview.tasks > 0 && (
            <>
              <Alert type="warning" title={t('plan.notReady')} />
              <Checkbox checked={allow} onChange={(event) => setAllow(event.target.checked)}>
                {t('plan.allow')}
              </Checkbox>
            </>
          )}
          <Button
            type="primary"
            size="large"
            loading={publish.busy}
            disabled={unsaved || busy || preview.tasks === 0 || (!preview.ready && !allow)}
            onClick={ask}
          >
            {t('plan.publish')}
          </Button>
        </Flex>
      </Card>
    </>
  );
}
