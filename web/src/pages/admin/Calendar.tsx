// The calendar of holidays and make-up working days, a year at a time.

import { Form, Input } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useFilters } from '../../app/list';
import { useSession } from '../../app/session';
import { CalendarDocument, type CalendarQuery, DeleteHolidayDocument, SaveHolidayDocument } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { LeftOutlined, RightOutlined } from '../../parts/icons';
import { DayInput } from '../../parts/inputs';
import { message } from '../../parts/message';
import { Button, Card, Flex, Segmented, Tag } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Failed, Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day } from '../../words/form';
import { copied, isWorking, type Marked, monthsOf, workingDays } from './year';

type Row = NonNullable<CalendarQuery['holidays']>['nodes'][number];

const of = (year: number) => ({ where: { onDay: { gte: `${year}-01-01`, lte: `${year}-12-31` } } });

export default dressed(Calendar);

function Calendar() {
  const { t } = useWords();
  const { today, roles } = useSession();
  const filters = useFilters();
  const year = Number(filters.get('year')) || Number(today.slice(0, 4));
  const [{ data, fetching, error }, ask] = useQuery({ query: CalendarDocument, variables: of(year), requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' }); // what is gone, or first, is not in the answer of an act
  const [{ data: last }] = useQuery({ query: CalendarDocument, variables: of(year - 1) });
  const [editing, setEditing] = useState<Partial<Row>>();
  if (!data) return fetching ? <Waiting /> : <Failed error={error} retry={again} />;
  const rows = data.holidays?.nodes ?? [];
  const mayEdit = roles.includes('ADMINISTRATOR');
  const turn = (to: number) => filters.set('year', String(to));
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('system.calendar.title')}</h1>
      <span className="muted">{t('system.calendar.about')}</span>
      <Flex gap={8} wrap align="center">
        <Button icon={<LeftOutlined />} aria-label={`${t('system.calendar.year')} ${year - 1}`} onClick={() => turn(year - 1)} />
        <strong>
          {t('system.calendar.year')} {year}
        </strong>
        <Button icon={<RightOutlined />} aria-label={`${t('system.calendar.year')} ${year + 1}`} onClick={() => turn(year + 1)} />
        <span className="muted">{t('system.calendar.working', { count: workingDays(year, rows) })}</span>
        {mayEdit && (
          <>
            <Button type="primary" onClick={() => setEditing({ working: false })}>
              {t('system.calendar.add')}
            </Button>
            <Copy year={year} days={copied(last?.holidays?.nodes ?? [], rows, year)} again={again} />
          </>
        )}
      </Flex>
      <Card title={<h2 className="box">{t('system.calendar.list')}</h2>}>
        {rows.length === 0 ? (
          <Nothing say={t('system.calendar.empty')} />
        ) : (
          <Days rows={rows} mayEdit={mayEdit} edit={setEditing} again={again} />
        )}
      </Card>
      <Months year={year} rows={rows} />
      {editing && <Edit start={editing} year={year} close={() => setEditing(undefined)} again={again} />}
    </Flex>
  );
}

function Days({ rows, mayEdit, edit, again }: { rows: Row[]; mayEdit: boolean; edit: (row: Row) => void; again: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(DeleteHolidayDocument);
  return (
    <>
      <Faults error={error} />
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <div className="what">
              <strong>{day(row.onDay)}</strong> · {row.name}{' '}
              <Tag className={row.working ? 'tone-going' : 'tone-bad'}>
                {t(row.working ? 'system.calendar.work' : 'system.calendar.off')}
              </Tag>
            </div>
            {mayEdit && (
              <>
                <Button size="small" onClick={() => edit(row)} aria-label={`${t('app.edit')} ${day(row.onDay)}`}>
                  {t('app.edit')}
                </Button>
                <Sure
                  title={t('system.calendar.deleteAsk')}
                  okText={t('app.delete')}
                  onConfirm={async () => {
                    if (await act({ on: row.onDay })) void message.success(t('system.calendar.deleted'));
                    again();
                  }}
                >
                  <Button size="small" danger loading={busy} aria-label={`${t('app.delete')} ${day(row.onDay)}`}>
                    {t('app.delete')}
                  </Button>
                </Sure>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Months({ year, rows }: { year: number; rows: Row[] }) {
  const { t } = useWords();
  const byDay = new Map(rows.map((row) => [row.onDay, row]));
  return (
    <Card title={<h2 className="box">{t('system.calendar.months')}</h2>}>
      <div className="year">
        {monthsOf(year).map((days, month) => (
          <div key={days.at(-1)}>
            <h3>{t('system.calendar.month', { month: String(month + 1) })}</h3>
            <div className="month">
              {t('system.calendar.week')
                .split(' ')
                .map((name) => (
                  <span key={name} className="muted">
                    {name}
                  </span>
                ))}
              {days.map((one, i) => {
                const marked = one ? byDay.get(one) : undefined;
                const tone = !one ? '' : marked ? (marked.working ? 'work' : 'off') : isWorking(one, undefined) ? '' : 'rest';
                return (
                  <span key={one ?? i} className={tone} title={marked?.name}>
                    {one && Number(one.slice(8))}
                  </span>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}

type Values = { on: string; name: string; working: boolean };

function Edit({ start, year, close, again }: { start: Partial<Row>; year: number; close: () => void; again: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(SaveHolidayDocument);
  return (
    <ActForm<Values>
      name={`holiday.${start.onDay ?? year}`}
      title={t('system.calendar.add')}
      start={{ ...(start.onDay ? { on: start.onDay } : {}), name: start.name ?? '', working: start.working ?? false }}
      send={async (values) => {
        const done = await act(values);
        if (done) again();
        return !!done;
      }}
      said={t('system.calendar.saved')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="on" label={t('system.calendar.on')} rules={[{ required: true, message: t('app.required') }]}>
        <DayInput disabled={!!start.onDay} />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('system.calendar.name')}
        extra={t('system.calendar.nameHint')}
        rules={[{ required: true, whitespace: true, message: t('app.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="working" label={t('system.calendar.kind')}>
        <Segmented
          options={[
            { value: false, label: t('system.calendar.off') },
            { value: true, label: t('system.calendar.work') },
          ]}
        />
      </Form.Item>
    </ActForm>
  );
}

function Copy({ year, days, again }: { year: number; days: Marked[]; again: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(SaveHolidayDocument);
  const copy = async () => {
    let done = 0;
    for (const one of days) {
      if (!(await act({ on: one.onDay, name: one.name, working: one.working }))) return;
      done++;
    }
    again();
    void message.success(done ? t('system.calendar.copied', { count: done }) : t('system.calendar.nothingToCopy'));
  };
  return (
    <>
      <Sure title={<div style={{ maxWidth: 340 }}>{t('system.calendar.copyAsk', { year: String(year - 1) })}</div>} onConfirm={copy}>
        <Button loading={busy}>{t('system.calendar.copy', { year: String(year - 1) })}</Button>
      </Sure>
      <Faults error={error} />
    </>
  );
}
