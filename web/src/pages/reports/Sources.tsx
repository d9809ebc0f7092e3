// Where a figure of a report that sums up others comes from: the reports that it was added from,
// actual and estimate apart, the own progress of the unit, and the records behind that.
import { Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { SourceRecordsDocument, SourcesDocument } from '../../gql/graphql';
import { Button, Flex } from '../../parts/plain';
import { Faults, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { instant, number } from '../../words/form';
import { recordLink } from '../go/subject';

type Figure = {
  breakdown: string;
  actual: string | null;
  estimate: string | null;
  indicator: { id: string; code: string; name: string; nameEn: string } | null;
};
type Report = {
  id: string;
  unit: { id: string; name: string } | null;
  period: { startsOn: string; endsOn: string; actualTo: string | null } | null;
};

/** Sources is the button beside a figure and the drawer that it opens. */
export function Sources({ report, figure }: { report: Report; figure: Figure }) {
  const { t, text } = useWords();
  const [open, setOpen] = useState(false);
  const name = figure.indicator ? text({ vi: figure.indicator.name, en: figure.indicator.nameEn }) : '';
  return (
    <>
      <Button
        type="link"
        size="small"
        disabled={false}
        style={{ paddingInline: 0 }}
        onClick={() => setOpen(true)}
        aria-label={`${t('overview.sources')}: ${name}`}
      >
        {t('overview.sources')}
      </Button>
      {open && (
        <Drawer open onClose={() => setOpen(false)} title={t('overview.sourcesOf')} size="min(720px, 100vw)">
          <p>
            <strong>{name}</strong>
            {figure.breakdown && <span className="muted"> · {figure.breakdown}</span>}
          </p>
          <Behind report={report} figure={figure} />
        </Drawer>
      )}
    </>
  );
}

// dayStart is the moment at which a day begins in Vietnam.
const dayStart = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00+07:00`) + later * 86_400_000).toISOString();

function Behind({ report, figure }: { report: Report; figure: Figure }) {
  const { t } = useWords();
  const [{ data, fetching, error }] = useQuery({
    query: SourcesDocument,
    variables: {
      report: report.id,
      indicator: figure.indicator?.id ?? '',
      breakdown: figure.breakdown,
      unit: report.unit?.id ?? '',
      from: dayStart(report.period?.startsOn ?? '2000-01-01'),
      to: dayStart(report.period?.endsOn ?? '2000-01-01', 1),
    },
  });
  const code = figure.indicator?.code ?? '';
  const own = (data?.progressUpdates?.nodes ?? []).filter((one) => figureOf(one.figures, code) !== undefined);
  const assignments = [...new Set(own.flatMap((one) => one.assignment?.id ?? []))];
  const [{ data: records }] = useQuery({ query: SourceRecordsDocument, variables: { assignments }, pause: assignments.length === 0 });
  if (fetching && !data) return <Waiting />;
  const parts = (data?.figures?.nodes ?? []).filter((one) => one.actual !== null || one.estimate !== null || one.official !== null);
  const sum = (key: 'actual' | 'estimate') => String(parts.reduce((n, one) => n + BigInt(one[key] ?? 0), 0n));
  const tied = (records?.assignments?.nodes ?? []).flatMap((one) => one.records?.nodes ?? []);
  return (
    <Flex vertical gap={16}>
      <Faults error={error} />
      {parts.length === 0 && own.length === 0 && <Nothing say={t('overview.sourcesNone')} />}
      {parts.length > 0 && (
        <div className="wide">
          <table className="figures">
            <thead>
              <tr>
                <th>{t('task.unit')}</th>
                <th>{t('report.actual')}</th>
                <th>{t('report.estimate')}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Link to={`/reports/${one.report?.id}`}>{one.report?.unit?.name}</Link>
                    {one.typed && <span className="muted"> · {t('overview.typed')}</span>}
                  </td>
                  <td>{number(one.actual)}</td>
                  <td>{number(one.estimate)}</td>
                </tr>
              ))}
              <tr>
                <th>{t('overview.sumOf')}</th>
                <th>{number(sum('actual'))}</th>
                <th>{number(sum('estimate'))}</th>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {own.length > 0 && (
        <section>
          <h3 className="box">{t('overview.sourcesOwn')}</h3>
          <ul className="rows">
            {own.map((one) => (
              <li key={one.id}>
                <div className="what">
                  <Link to={`/tasks/${one.assignment?.task?.id}`}>
                    {one.assignment?.task?.number}. {one.assignment?.task?.title}
                  </Link>
                  <div className="muted">
                    {instant(one.createdAt)} · {one.text}
                  </div>
                </div>
                <strong>{number(String(figureOf(one.figures, code)))}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tied.length > 0 && (
        <section>
          <h3 className="box">{t('overview.sourcesRecords')}</h3>
          <ul className="rows">
            {tied.map((one) => (
              <li key={one.id}>
                <Link to={recordLink(one)}>{one.title || one.id}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Flex>
  );
}

// figureOf reads a number out of the figures of an update.
function figureOf(figures: unknown, code: string): string | number | undefined {
  const value = figures && typeof figures === 'object' ? (figures as Record<string, unknown>)[code] : undefined;
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
