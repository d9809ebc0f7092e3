// One report: words by section, figures, the work it covers; the unit fills and submits it, the
// receiver accepts it or returns it with a reason.

import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAct, useDraft } from '../../app/act';
import { useSession } from '../../app/session';
import {
  AcceptReportDocument,
  ReportDocument,
  type ReportQuery,
  ReturnReportDocument,
  SubmitReportDocument,
  UpdateReportDocument,
} from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { ChangesLink } from '../../parts/ChangesLink';
import { dressed } from '../../parts/dressed';
import { List } from '../../parts/List';
import { message } from '../../parts/message';
import { Alert, Button, Card, Flex } from '../../parts/plain';
import { Failed, Faults, Waiting } from '../../parts/state';
import { Due, Percent, ReportTag, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { FigureInput } from './FigureInput';
import { Sources } from './Sources';

type Whole = Extract<NonNullable<ReportQuery['node']>, { __typename: 'Report' }>;
type Section = { code: string; number: string; title: string; titleEn: string; kind: string };
type Values = { narrative?: Record<string, string>; figures?: Record<string, { actual?: string; estimate?: string }> };

export default dressed(Report);

function Report() {
  const { id = '' } = useParams();
  const [{ data, fetching, error }, ask] = useQuery({ query: ReportDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (fetching && !data) return <Waiting />;
  if (data?.node?.__typename !== 'Report') return <Failed error={error} retry={again} />;
  return <Page key={data.node.version} report={data.node} again={again} />;
}

function Page({ report, again }: { report: Whole; again: () => void }) {
  const { t, text } = useWords();
  const { unit } = useSession();
  const ours = report.unit?.id === unit.id && (report.state === 'DRAFT' || report.state === 'RETURNED');
  const lines = {
    rows: report.lines?.nodes ?? [],
    total: report.lines?.totalCount,
    waiting: false,
    busy: false,
    error: undefined,
    hasMore: false,
    more: () => {},
  };
  return (
    <Flex vertical gap={16}>
      <div>
        <Link to="/reports">{t('report.title')}</Link>
        <h1 className="title">{report.form && text({ vi: report.form.title, en: report.form.titleEn })}</h1>
        <span className="muted">
          {report.unit?.name} → {report.receiverUnit?.name} ·{' '}
          {report.period && text({ vi: report.period.label, en: report.period.labelEn })} ({day(report.period?.startsOn)} –{' '}
          {day(report.period?.endsOn)})
        </span>
        <Flex gap={12} align="center" wrap style={{ marginTop: 8 }}>
          <ReportTag state={report.state} />
          <Due on={report.dueOn} lateness={report.lateness} />
          {!!report.parts?.totalCount && <span>{t('overview.consolidatedOf', { count: report.parts.totalCount })}</span>}
          <ChangesLink of={[report.id]} />
        </Flex>
      </div>
      {report.state === 'RETURNED' && report.returnReason && (
        <Alert type="warning" title={t('task.returnedFor')} description={report.returnReason} />
      )}
      <Judge report={report} again={again} />
      <Sheet report={report} open={ours} again={again} />
      {!!lines.rows.length && (
        <Card title={<h2 className="box">{t('task.title')}</h2>}>
          <List
            label={t('task.title')}
            list={lines}
            empty={t('task.empty')}
            columns={[
              {
                title: t('task.name'),
                key: 'task',
                width: 380,
                render: (line) => (
                  <>
                    {line.task ? (
                      <Link to={`/tasks/${line.task.id}`}>
                        {line.taskNumber}. {line.taskTitle}
                      </Link>
                    ) : (
                      `${line.taskNumber}. ${line.taskTitle}`
                    )}
                    {line.text && <div className="muted">{line.text}</div>}
                  </>
                ),
              },
              { title: t('task.state'), key: 'state', render: (line) => <StateTag state={line.state} /> },
              { title: t('task.progress'), key: 'percent', render: (line) => <Percent value={line.percent} /> },
              { title: t('task.due'), key: 'due', render: (line) => <Due on={line.dueOn} lateness={line.lateness} /> },
            ]}
          />
        </Card>
      )}
    </Flex>
  );
}

function Sheet({ report, open, again }: { report: Whole; open: boolean; again: () => void }) {
  const { t, text } = useWords();
  const [form] = Form.useForm<Values>();
  const update = useAct(UpdateReportDocument);
  const submit = useAct(SubmitReportDocument);
  const draft = useDraft<Values>(`report.${report.id}.${report.version}`);
  const sections = (Array.isArray(report.form?.sections) ? report.form.sections : []) as Section[];
  const words = (report.narrative ?? {}) as Record<string, string>;
  const figures = report.figures?.nodes ?? [];
  const start: Values = {
    narrative: words,
    figures: Object.fromEntries(figures.map((one) => [one.id, { actual: one.actual ?? undefined, estimate: one.estimate ?? undefined }])),
  };
  const save = async (): Promise<number | undefined> => {
    const values = form.getFieldsValue(true) as Values;
    const typed = figures.flatMap((one) => {
      const now = values.figures?.[one.id];
      if (!now || ((now.actual ?? null) === one.actual && (now.estimate ?? null) === one.estimate)) return [];
      return [{ indicatorId: one.indicator?.id, breakdown: one.breakdown, actual: now.actual ?? null, estimate: now.estimate ?? null }];
    });
    const changed = Object.fromEntries(
      sections
        .filter((one) => (values.narrative?.[one.code] ?? '') !== (words[one.code] ?? ''))
        .map((one) => [one.code, values.narrative?.[one.code] ?? '']),
    );
    if (typed.length === 0 && Object.keys(changed).length === 0) return report.version;
    const answer = await update.act({ reportId: report.id, version: report.version, narrative: changed, figures: typed });
    if (answer) draft.drop();
    return answer?.updateReport.report?.version;
  };
  const keep = async () => {
    if ((await save()) === undefined) return;
    void message.success(t('app.done'));
    again();
  };
  const send = async () => {
    const version = await save();
    if (version === undefined) return;
    if (await submit.act({ reportId: report.id, version })) void message.success(t('app.done'));
    again();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ ...start, ...draft.kept }}
      onValuesChange={(_, all) => draft.keep(all)}
      disabled={!open}
    >
      <Faults error={update.error ?? submit.error} />
      {sections
        .filter((one) => one.kind !== 'FIGURES')
        .map((one) => (
          <Form.Item
            key={one.code}
            name={['narrative', one.code]}
            label={<strong>{`${one.number} ${text({ vi: one.title, en: one.titleEn })}`}</strong>}
          >
            {open ? <Input.TextArea autoSize={{ minRows: 2, maxRows: 14 }} /> : <Words />}
          </Form.Item>
        ))}
      {figures.length > 0 && (
        <Card title={<h2 className="box">{t('report.figures')}</h2>}>
          <table className="figures">
            <thead>
              <tr>
                <th>{t('report.indicator')}</th>
                <th>{t('report.measure')}</th>
                <th>{t('report.actual')}</th>
                <th>{t('report.estimate')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((one) => (
                <tr key={one.id}>
                  <td>
                    {one.indicator && text({ vi: one.indicator.name, en: one.indicator.nameEn })}
                    {one.breakdown && <span className="muted"> · {one.breakdown}</span>}
                    {report.consolidated && (
                      <div>
                        <Sources report={report} figure={one} />
                      </div>
                    )}
                  </td>
                  <td>{one.indicator?.measure}</td>
                  <td>
                    <FigureInput name={['figures', one.id, 'actual']} label={t('report.actual')} open={open} />
                  </td>
                  <td>
                    <FigureInput name={['figures', one.id, 'estimate']} label={t('report.estimate')} open={open} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
      {open && (
        <Flex gap={8} style={{ marginTop: 16 }}>
          <Button onClick={keep} loading={update.busy}>
            {t('app.save')}
          </Button>
          <Button type="primary" onClick={send} loading={submit.busy}>
            {t('report.submit')}
          </Button>
        </Flex>
      )}
    </Form>
  );
}

function Words({ value }: { value?: string }) {
  return value ? <div style={{ whiteSpace: 'pre-wrap' }}>{value}</div> : <span className="muted">—</span>;
}

function Judge({ report, again }: { report: Whole; again: () => void }) {
  const { t } = useWords();
  const { unit } = useSession();
  const accept = useAct(AcceptReportDocument);
  const back = useAct(ReturnReportDocument);
  const [open, setOpen] = useState(false);
  if (report.state !== 'SUBMITTED' || report.receiverUnit?.id !== unit.id || report.unit?.id === unit.id) return null;
  return (
    <Flex gap={8} wrap>
      <Faults error={accept.error} />
      <Button
        type="primary"
        loading={accept.busy}
        onClick={async () => {
          if (await accept.act({ reportId: report.id, version: report.version })) void message.success(t('app.done'));
          again();
        }}
      >
        {t('report.accept')}
      </Button>
      <Button onClick={() => setOpen(true)}>{t('act.return')}</Button>
      {open && (
        <ActForm<{ reason: string }>
          name={`report-return.${report.id}`}
          title={t('act.return')}
          start={{}}
          send={async ({ reason }) => !!(await back.act({ reportId: report.id, version: report.version, reason }))}
          said={t('act.returned')}
          button={t('act.return')}
          busy={back.busy}
          error={back.error}
          close={() => {
            setOpen(false);
            again();
          }}
        >
          <Form.Item name="reason" label={t('act.reason')} rules={[{ required: true, whitespace: true, message: t('app.required') }]}>
            <Input.TextArea autoFocus autoSize={{ minRows: 3 }} />
          </Form.Item>
        </ActForm>
      )}
    </Flex>
  );
}
