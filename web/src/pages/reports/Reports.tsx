// The reports of the unit, and those that it receives; new ones are composed from open periods.

import dayjs from 'dayjs';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useFilters, useList } from '../../app/list';
import { Follow } from '../../app/live';
import { useSession } from '../../app/session';
import {
  ComposeDocument,
  OpenPeriodsDocument,
  type OpenPeriodsQuery,
  type ReportState,
  ReportsDocument,
  type ReportsQuery,
  type ReportWhere,
} from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Choose, Several } from '../../parts/choices';
import { Export, wordsOf } from '../../parts/Export';
import { List } from '../../parts/List';
import { message } from '../../parts/message';
import { Button, Card, Flex, Segmented } from '../../parts/plain';
import { Faults, Nothing } from '../../parts/state';
import { Due, ReportTag } from '../../parts/work';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { mainOf } from './matrix';

type Row = NonNullable<ReportsQuery['reports']>['nodes'][number];

const pick = (data: ReportsQuery) => data.reports;

export default function Reports() {
  const { t, label, text, language } = useWords();
  const { unit } = useSession();
  const go = useNavigate();
  const filters = useFilters();
  const received = filters.get('view') === 'received';
  const where: ReportWhere = received
    ? { receiverUnit: { id: { eq: unit.id } }, unit: { id: { ne: unit.id } } }
    : { unit: { id: { eq: unit.id } } };
  if (filters.get('state')) where.state = { in: filters.many('state') as ReportState[] };
  if (filters.get('period')) where.period = { id: { eq: filters.get('period') } };
  const list = useList(ReportsDocument, { first: 25, where }, pick);
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('report.title')}</h1>
      <Follow topic="reports" heard={list.again} />
      <Periods done={(id) => go(`/reports/${id}`)} only={filters.get('period')} />
      <Flex gap={8} wrap align="center">
        <Segmented
          value={received ? 'received' : 'ours'}
          onChange={(value) => filters.set('view', value === 'received' ? value : '')}
          options={[
            { value: 'ours', label: t('report.ours') },
            { value: 'received', label: t('report.received') },
          ]}
        />
        <Several
          label={t('report.state')}
          values={filters.many('state')}
          change={(values) => filters.set('state', values.join(','))}
          options={Object.keys(enums.ReportState).map((value) => ({ value, label: label('ReportState', value) }))}
        />
        <Export
          query={ReportsDocument}
          variables={{ where }}
          at={['reports']}
          title={t(received ? 'report.received' : 'report.ours')}
          filters={[
            {
              label: t('report.state'),
              value: filters
                .many('state')
                .map((value) => label('ReportState', value))
                .join(', '),
            },
          ]}
          columns={[
            { title: t('report.form'), path: language === 'en' ? 'form.titleEn' : 'form.title' },
            { title: t('task.unit'), path: 'unit.name' },
            { title: t('report.period'), path: language === 'en' ? 'period.labelEn' : 'period.label' },
            { title: t('report.state'), path: 'state', words: wordsOf('ReportState') },
            { title: t('report.due'), path: 'dueOn', kind: 'DAY' },
            { title: t('report.receiver'), path: 'receiverUnit.name' },
          ]}
        />
      </Flex>
      <List<Row>
        label={t('report.title')}
        list={list}
        empty={t('report.empty')}
        open={(row) => go(`/reports/${row.id}`)}
        columns={[
          {
            title: t('report.form'),
            key: 'form',
            width: 420,
            render: (row) => (
              <>
                <Link to={`/reports/${row.id}`}>{row.form && text({ vi: row.form.title, en: row.form.titleEn })}</Link>
                {received && <div className="muted">{row.unit?.name}</div>}
              </>
            ),
          },
          {
            title: t('report.period'),
            key: 'period',
            render: (row) => row.period && text({ vi: row.period.label, en: row.period.labelEn }),
          },
          { title: t('report.state'), key: 'state', render: (row) => <ReportTag state={row.state} /> },
          { title: t('report.due'), key: 'due', render: (row) => <Due on={row.dueOn} lateness={row.lateness} /> },
          ...(received ? [] : [{ title: t('report.receiver'), key: 'receiver', render: (row: Row) => row.receiverUnit?.name }]),
        ]}
      />
    </Flex>
  );
}

type Period = NonNullable<OpenPeriodsQuery['periods']>['nodes'][number];

function Periods({ done, only }: { done: (report: string) => void; only: string }) {
  const { t, text } = useWords();
  const { today } = useSession();
  const [{ data }] = useQuery({
    query: OpenPeriodsDocument,
    variables: { since: only ? '2000-01-01' : dayjs(today).subtract(lateFor, 'day').format('YYYY-MM-DD') },
  });
  const { act, busy, error } = useAct(ComposeDocument);
  const forms = (period: Period) =>
    (data?.reportForms?.nodes ?? []).filter((form) => form.regime === period.regime && fits(form.periodKinds, period.kind));
  const periods = (data?.periods?.nodes ?? [])
    .filter((period) => forms(period).length > 0 && (!only || period.id === only))
    .slice(0, shownAtOnce);
  const plans = data?.plans?.nodes ?? [];
  const [chosen, setChosen] = useState<string>();
  const plan = chosen ?? mainOf(plans)?.id ?? '';
  const compose = async (formId: string, periodId: string) => {
    const answer = await act({ formId, periodId, planId: plan || null });
    if (!answer?.composeReport.report) return;
    void message.success(t('app.done'));
    done(answer.composeReport.report.id);
  };
  return (
    <Card title={<h2 className="box">{t('report.open')}</h2>}>
      <Faults error={error} />
      {plans.length > 0 && periods.length > 0 && (
        <Choose
          label={t('overview.plan')}
          value={plan}
          change={setChosen}
          options={[...plans.map((one) => ({ value: one.id, label: one.title })), { value: '', label: t('overview.allPlans') }]}
        />
      )}
      {periods.length ? (
        <ul className="rows">
          {periods.map((period) => (
            <li key={period.id}>
              <div className="what">
                <strong>{text({ vi: period.label, en: period.labelEn })}</strong>
                <div className="muted">
                  {day(period.startsOn)} – {day(period.endsOn)} · {t('report.due')}: {day(period.dueOn)}
                </div>
              </div>
              {forms(period).map((form) => (
                <Button
                  key={form.id}
                  loading={busy}
                  onClick={() => compose(form.id, period.id)}
                  title={text({ vi: form.title, en: form.titleEn })}
                >
                  {t('report.compose')} {form.code}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <Nothing say={t('report.noOpen')} />
      )}
    </Card>
  );
}

// Periods that were due within so many days are still offered; the next few stand behind them.
const lateFor = 45;
const shownAtOnce = 6;

const fits = (kinds: unknown, kind: string) => !Array.isArray(kinds) || kinds.length === 0 || kinds.includes(kind);
