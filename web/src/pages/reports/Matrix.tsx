// Who should report to this unit in a year, and what came: units by periods. A cell opens its report;
// one press reminds a unit, a period or all.

import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useFollow } from '../../app/follow';
import { useFilters } from '../../app/list';
import { Follow } from '../../app/live';
import { later } from '../../app/page';
import { useSession } from '../../app/session';
import { ConsolidateDocument, MatrixChoicesDocument, MatrixDocument, RemindReportsDocument } from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Choose } from '../../parts/choices';
import { type Column, Export } from '../../parts/Export';
import { DownOutlined } from '../../parts/icons';
import { Menu } from '../../parts/Menu';
import { message } from '../../parts/message';
import { Button, Checkbox, Flex } from '../../parts/plain';
import { Rows } from '../../parts/Rows';
import { Sure } from '../../parts/Sure';
import { Failed, Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day, number } from '../../words/form';
import { sortOf, type UnitSort } from '../overview/figures';
import { Years } from '../parts/Parts';
import {
  type Cell,
  cellsOf,
  countOf,
  type Matrix as Data,
  mainOf,
  type Standing,
  standingOf,
  standings,
  standingWords,
  type Unit,
  urgent,
  waits,
} from './matrix';

const Gather = later(() => import('./Gather').then((part) => part.Gather));

const tones: Record<Standing, string> = {
  expected: 'quiet',
  missing: 'bad',
  returned: 'bad',
  submittedOnTime: 'waiting',
  submittedLate: 'waiting',
  accepted: 'good',
  acceptedLate: 'good',
};

export default function Matrix() {
  const { t, text } = useWords();
  const { today, roles } = useSession();
  const filters = useFilters();
  const [{ data: choices, fetching, error }] = useQuery({ query: MatrixChoicesDocument });
  const forms = choices?.reportForms?.nodes ?? [];
  const plans = choices?.plans?.nodes ?? [];
  const form = filters.get('form') || forms[0]?.id || '';
  const plan = filters.get('plan') === '-' ? '' : filters.get('plan') || mainOf(plans)?.id || '';
  const year = Number(filters.get('year') || today.slice(0, 4));
  const [{ data, fetching: reading, error: fault }, ask] = useQuery({
    query: MatrixDocument,
    variables: { form, year, plan: plan || null },
    pause: !form,
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (fetching && !choices) return <Waiting />;
  if (!choices) return <Failed error={error} />;
  return (
    <Flex vertical gap={16}>
      <Follow topic="reports" heard={again} />
      <div>
        <Link to="/reports">{t('report.title')}</Link>
        <h1 className="title">{t('overview.matrix')}</h1>
        <span className="muted">{t('overview.matrixHint')}</span>
      </div>
      <Flex gap={8} wrap align="center" role="search">
        <Choose
          label={t('report.form')}
          value={form}
          change={(value) => filters.set('form', value)}
          options={forms.map((one) => ({ value: one.id, label: `${one.code} · ${text({ vi: one.title, en: one.titleEn })}` }))}
        />
        <Years all={false} value={String(year)} change={(value) => filters.set('year', value)} />
        <Choose
          label={t('overview.plan')}
          value={plan}
          change={(value) => filters.set('plan', value || '-')}
          options={[...plans.map((one) => ({ value: one.id, label: one.title })), { value: '', label: t('overview.noPlan') }]}
        />
        <Choose
          label={t('overview.kind')}
          any={t('overview.kind')}
          value={filters.get('kind')}
          change={(value) => filters.set('kind', value)}
          options={(['district', 'commune', 'other'] as const).map((value) => ({ value, label: t(`overview.${value}`) }))}
        />
        <Checkbox checked={!!filters.get('open')} onChange={(event) => filters.set('open', event.target.checked ? '1' : '')}>
          {t('overview.onlyOpen')}
        </Checkbox>
      </Flex>
      {!form && <Nothing say={t('overview.matrixNoForm')} />}
      <Faults error={fault} />
      {reading && !data && <Waiting />}
      {data?.expectedReports && (
        <Sheet
          matrix={data.expectedReports}
          about={{ formId: form, planId: plan || null }}
          year={year}
          said={[
            {
              label: t('report.form'),
              value: forms.map((one) => (one.id === form ? text({ vi: one.title, en: one.titleEn }) : '')).join(''),
            },
            { label: t('overview.year'), value: String(year) },
            { label: t('overview.plan'), value: plans.find((one) => one.id === plan)?.title ?? '' },
          ]}
          kind={filters.get('kind') as UnitSort | ''}
          onlyOpen={!!filters.get('open')}
          may={roles.includes('HEAD') || roles.includes('PLAN_MANAGER')}
          again={again}
        />
      )}
    </Flex>
  );
}

type About = { formId: string; planId: string | null };
type Props = {
  matrix: Data;
  about: About;
  year: number;
  said: { label: string; value: string }[];
  kind: UnitSort | '';
  onlyOpen: boolean;
  may: boolean;
  again: () => void;
};

function Sheet({ matrix, about, year, said, kind, onlyOpen, may, again }: Props) {
  const { t, text } = useWords();
  const go = useNavigate();
  const follow = useFollow();
  const remind = useAct(RemindReportsDocument);
  const sum = useAct(ConsolidateDocument);
  const [gather, setGather] = useState<string>();
  const units = matrix.units.filter((unit) => (!kind || sortOf(unit) === kind) && (!onlyOpen || unit.reports.some(urgent)));
  const cells = units.flatMap((unit) => unit.reports);
  const totals = countOf(cells);
  const nameOf = (period: Data['periods'][number]) => text({ vi: period.label, en: period.labelEn });
  const tell = async (some: { period: string; ids: string[] }[]) => {
    let [told, skipped] = [0, 0];
    for (const { period, ids } of some) {
      const answer = await remind.act({ ...about, periodId: period, unitIds: ids });
      if (!answer) return again();
      told += answer.remindReports.reminded?.length ?? 0;
      skipped += answer.remindReports.skipped?.length ?? 0;
    }
    void message.success(t('overview.remindedReports', { told: number(told), skipped: number(skipped) }), 6);
    again();
  };
  const consolidate = async (period: string) => {
    const answer = await sum.act({ ...about, periodId: period });
    const done = answer?.consolidateReports;
    if (!done?.report) return again();
    void message.success(t('overview.sumDone', { parts: number(done.parts?.length ?? 0), missing: number(done.missing?.length ?? 0) }), 8);
    void go(`/reports/${done.report.id}`);
  };
  const words = standingWords(Object.keys(enums.Lateness), (one) => t(`overview.${one}`));
  const open = matrix.periods.filter((period) => period.state === 'OPEN');
  const late = open
    .map((period) => ({
      period: period.periodId,
      ids: cellsOf(units, period.periodId).flatMap(({ unit, cell }) => (urgent(cell) && !cell.reminded ? [unit.unitId] : [])),
    }))
    .filter(({ ids }) => ids.length > 0);
  const lateCount = late.reduce((n, { ids }) => n + ids.length, 0);
  if (matrix.units.length === 0) return <Nothing say={t('overview.matrixEmpty')} />;
  return (
    <>
      <Flex gap={8} wrap align="center">
        {standings.map((one) => (
          <span key={one} className={`tag tone-${tones[one]}`}>
            {t(`overview.${one}`)}: <strong>{number(totals[one])}</strong>
          </span>
        ))}
        {may && (
          <Sure
            title={t('overview.remindAllAsk', { count: lateCount })}
            okText={t('overview.remindShort')}
            cancelText={t('app.cancel')}
            onConfirm={() => tell(late)}
            disabled={lateCount === 0}
          >
            <Button disabled={lateCount === 0} loading={remind.busy}>
              {t('overview.remindAll')} ({number(lateCount)})
            </Button>
          </Sure>
        )}
        <Export
          query={MatrixDocument}
          variables={{ form: about.formId, plan: about.planId, year }}
          at={['expectedReports', 'units']}
          title={t('overview.matrix')}
          filters={said}
          {...(units.length < matrix.units.length ? { only: { path: 'unitId', in: units.map((unit) => unit.unitId) } } : {})}
          columns={[
            { title: t('task.unit'), path: 'name' },
            ...matrix.periods.slice(0, mostPeriods).flatMap((period): Column[] => [
              { title: nameOf(period), path: `reports[periodId=${period.periodId}].state+lateness`, words },
              { title: `${nameOf(period)}: ${t('overview.doneOn')}`, path: `reports[periodId=${period.periodId}].doneOn`, kind: 'DAY' },
            ]),
          ]}
        />
      </Flex>
      <Faults error={remind.error ?? sum.error} />
      <section className="wide matrix" aria-label={t('overview.matrix')} tabIndex={0} onClick={follow}>
        <Rows<Unit & { id: string }>
          label={t('overview.matrix')}
          rows={units.map((unit) => ({ ...unit, id: unit.unitId }))}
          empty={<Nothing say={t('overview.partsEmpty')} />}
          columns={[
            {
              title: t('task.unit'),
              key: 'unit',
              className: 'stuck',
              render: (unit) => unit.name,
            },
            ...matrix.periods.map((period) => {
              const column = cellsOf(units, period.periodId);
              const counts = countOf(column.map(({ cell }) => cell));
              const missing = column.filter(({ cell }) => waits(cell)).map(({ unit }) => unit.unitId);
              const submitted = counts.submittedOnTime + counts.submittedLate;
              const accepted = column.filter(({ cell }) => cell.state === 'ACCEPTED').length;
              const came = column.length - missing.length;
              return {
                title: (
                  <Flex vertical gap={4} align="start">
                    <span>{nameOf(period)}</span>
                    <span className="muted">
                      {number(came)}/{number(column.length)}
                    </span>
                    {may && period.state === 'OPEN' && (
                      <Menu
                        size="small"
                        icon={<DownOutlined />}
                        loading={sum.busy}
                        aria-label={t('overview.columnDo', { name: nameOf(period) })}
                        items={[
                          {
                            key: 'remind',
                            label: t('overview.remindColumn', { count: missing.length }),
                            disabled: missing.length === 0,
                            onClick: () => void tell([{ period: period.periodId, ids: missing }]),
                          },
                          {
                            key: 'gather',
                            label: t('overview.gather', { count: submitted }),
                            disabled: submitted === 0,
                            onClick: () => setGather(period.periodId),
                          },
                          {
                            key: 'sum',
                            label: t('overview.sum', { count: accepted }),
                            disabled: accepted === 0,
                            onClick: () => void consolidate(period.periodId),
                          },
                        ]}
                      />
                    )}
                  </Flex>
                ),
                key: period.periodId,
                render: (unit: Unit) => {
                  const cell = unit.reports.find((one) => one.periodId === period.periodId);
                  return (
                    cell && (
                      <One
                        cell={cell}
                        remind={may && period.state === 'OPEN' ? () => tell([{ period: period.periodId, ids: [unit.unitId] }]) : undefined}
                        name={`${unit.name}, ${nameOf(period)}`}
                        busy={remind.busy}
                      />
                    )
                  );
                },
              };
            }),
          ]}
        />
      </section>
      {gather && (
        <Gather
          form={about.formId}
          period={gather}
          close={() => {
            setGather(undefined);
            again();
          }}
        />
      )}
    </>
  );
}

const mostPeriods = 29; // of a file: it has 60 columns at most

// One is a cell. There are hundreds on a page: plain elements, not components, keep it quick.
function One({ cell, remind, name, busy }: { cell: Cell; remind?: () => void; name: string; busy: boolean }) {
  const { t } = useWords();
  const standing = standingOf(cell);
  const said = t(`overview.${standing}`);
  return (
    <div className="cell">
      {cell.reportId ? (
        <a href={`/reports/${cell.reportId}`} aria-label={`${name}: ${said}`} className={`standing tone-${tones[standing]}`}>
          {said}
        </a>
      ) : (
        <span className={`standing tone-${tones[standing]}`}>{said}</span>
      )}
      <span className="muted nowrap">{cell.doneOn ? day(cell.doneOn) : cell.dueOn && t('overview.due', { day: day(cell.dueOn) })}</span>
      {waits(cell) && cell.reminded && <span className="muted">{t('overview.remindedTag')}</span>}
      {waits(cell) && !cell.reminded && remind && (
        <button type="button" className="nudge" disabled={busy} onClick={remind} aria-label={t('overview.remindOne', { name })}>
          {t('overview.remindShort')}
        </button>
      )}
    </div>
  );
}
