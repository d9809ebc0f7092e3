// The score sheet of a commune's legal-access assessment: indicators under their criteria, with sums
// that follow what is typed. Points that nobody has laid down are said to be missing, never guessed.

import { Form, Input, InputNumber } from 'antd';
import { Fragment, useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { CheckIndicatorDocument, ScoreIndicatorDocument, ScoreSheetDocument, type ScoreSheetQuery } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { Alert, Button, Card, Flex, Tag } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { number } from '../../words/form';
import type { Desk } from '../modules/desks';
import { type Option, toInput } from '../modules/Input';
import { useManifest } from '../modules/manifest';
import { Reference } from '../modules/Reference';
import { type Criterion, decimal, hundredths, type Line, partsOf } from './points';

type Asked = NonNullable<NonNullable<ScoreSheetQuery['outreach']>['assessment']>;
type Row = NonNullable<Asked['scores']>['nodes'][number];

/** Sheet is the desk of an assessment. */
export default dressed(Sheet);

function Sheet(desk: Desk) {
  const { t } = useWords();
  const { row } = desk;
  const standard = (row.standard as { id: string } | null)?.id ?? '';
  const [{ data, fetching, error }, ask] = useQuery({
    query: ScoreSheetDocument,
    variables: { id: row.id, standard },
    requestPolicy: 'cache-and-network',
  });
  const assessment = data?.outreach?.assessment;
  if (fetching && !data) return <Waiting />;
  if (!assessment) return <Failed error={error} />;
  const lines = assessment.scores?.nodes ?? [];
  const criteria = data?.outreach?.criteria?.nodes ?? [];
  return (
    <Card title={<h2 className="box">{t('desk.sheet.title')}</h2>}>
      {lines.length === 0 ? (
        <Nothing say={t('desk.sheet.empty')} />
      ) : (
        <Lines
          {...desk}
          lines={lines}
          criteria={criteria as Criterion[]}
          share={data?.outreach?.standard?.share ?? 0}
          mark={assessment.mark ?? 0}
          reread={() => {
            ask({ requestPolicy: 'network-only' });
            desk.again();
          }}
        />
      )}
    </Card>
  );
}

type Props = Desk & { lines: Row[]; criteria: Criterion[]; share: number; mark: number; reread: () => void };

function Lines({ row, ours, running, lines, criteria, share, mark, reread }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Row>();
  const state = String(row.status);
  const scoring = ours && running && (state === 'SCORING' || state === 'SUPPLEMENT');
  const checking = !ours && running && state === 'SUBMITTED';
  const parts = partsOf(lines as Line[], criteria, share);
  const own = parts.reduce((sum, part) => sum + part.own, 0);
  const counts = parts.reduce((sum, part) => sum + part.counts, 0);
  const left = lines.filter((one) => one.own === null).length;
  const points = (value: string | null | undefined) => (value === null || value === undefined ? '—' : number(value));
  const most = (value: string | null | undefined) =>
    value === null || value === undefined ? <span className="muted">{t('desk.sheet.unknown')}</span> : number(value);
  return (
    <Flex vertical gap={12}>
      <Flex gap={16} wrap align="center">
        <span>{t('desk.sheet.mark', { mark: String(mark) })}</span>
        {left > 0 ? (
          <Tag className="tone-waiting">{t('desk.sheet.left', { count: left })}</Tag>
        ) : (
          <Tag className="tone-good">{t('desk.sheet.allScored')}</Tag>
        )}
      </Flex>
      <section className="wide" aria-label={t('desk.sheet.title')} tabIndex={0}>
        <table className="figures sheet">
          <thead>
            <tr>
              <th scope="col">{t('desk.sheet.number')}</th>
              <th scope="col">{t('desk.sheet.content')}</th>
              <th scope="col" className="end">
                {t('desk.sheet.most')}
              </th>
              <th scope="col" className="end">
                {t('desk.sheet.own')}
              </th>
              <th scope="col" className="end">
                {t('desk.sheet.checked')}
              </th>
              {(scoring || checking) && <td />}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <Fragment key={part.number}>
                <tr className="part">
                  <th scope="row">{part.number}</th>
                  <th scope="row">
                    {part.criterion?.content || <span className="muted">{t('desk.sheet.unnamed')}</span>}{' '}
                    {part.below && <Tag className="tone-bad">{t('desk.sheet.below', { share: String(share) })}</Tag>}
                  </th>
                  <td className="end">{most(part.criterion?.points)}</td>
                  <td className="end">
                    <strong>{number(decimal(part.own))}</strong>
                  </td>
                  <td className="end">
                    <strong>{number(decimal(part.counts))}</strong>
                  </td>
                  {(scoring || checking) && <td />}
                </tr>
                {(part.lines as Row[]).map((line) => {
                  const criterion = criteria.find((one) => one.number === line.number);
                  return (
                    <tr key={line.id}>
                      <td>{line.number}</td>
                      <td className="text">
                        {line.number !== part.number && (criterion?.content || <span className="muted">{t('desk.sheet.unnamed')}</span>)}
                        {line.grounds && <div className="muted">{line.grounds}</div>}
                        {line.evidence && line.evidence.length > 0 && (
                          <div className="muted">{t('desk.sheet.evidence', { count: line.evidence.length })}</div>
                        )}
                        {line.note && (
                          <div>
                            {t('desk.sheet.note')}: {line.note}
                          </div>
                        )}
                      </td>
                      <td className="end">{line.number !== part.number && most(criterion?.points)}</td>
                      <td className="end">{points(line.own)}</td>
                      <td className="end">{points(line.checked)}</td>
                      {(scoring || checking) && (
                        <td>
                          <Button
                            size="small"
                            onClick={() => setChosen(line)}
                            aria-label={`${t(scoring ? 'desk.sheet.score' : 'desk.sheet.check')} ${line.number}`}
                          >
                            {t(scoring ? 'desk.sheet.score' : 'desk.sheet.check')}
                          </Button>
                        </td>
                      )}
                    </tr>
                  );
                })}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr className="part">
              <td />
              <th scope="row">{t('desk.sheet.sum')}</th>
              <td />
              <td className="end">
                <strong>{number(decimal(own))}</strong>
              </td>
              <td className="end">
                <strong>{number(decimal(counts))}</strong>
              </td>
              {(scoring || checking) && <td />}
            </tr>
          </tfoot>
        </table>
      </section>
      {chosen && (
        <Scoring
          key={chosen.id}
          line={chosen}
          criterion={criteria.find((one) => one.number === chosen.number)}
          scoring={scoring}
          sum={(typed) =>
            partsOf(lines as Line[], criteria, share, { id: chosen.id, [scoring ? 'own' : 'checked']: typed }).reduce(
              (sum, part) => sum + (scoring ? part.own : part.counts),
              0,
            )
          }
          close={() => setChosen(undefined)}
          reread={reread}
        />
      )}
    </Flex>
  );
}

type ScoringProps = {
  line: Row;
  criterion: Criterion | undefined;
  scoring: boolean;
  sum: (typed: number) => number;
  close: () => void;
  reread: () => void;
};

type Values = { points: string | null; words?: string; evidence?: Option[] };

const evidence = { name: 'evidence', type: 'REFERENCE' as const, label: { vi: '', en: '' }, list: true, ref: 'core.Record' };

function Scoring({ line, criterion, scoring, sum, close, reread }: ScoringProps) {
  const { t } = useWords();
  const { module } = useManifest('outreach');
  const own = useAct(ScoreIndicatorDocument);
  const theirs = useAct(CheckIndicatorDocument);
  const start: Values = {
    points: (scoring ? line.own : (line.checked ?? line.own)) ?? null,
    words: (scoring ? line.grounds : line.note) ?? '',
    evidence: (line.evidence ?? []).map((id) => ({ value: id, label: id })),
  };
  const [typed, setTyped] = useState(hundredths(start.points) ?? 0);
  const send = async (values: Values) => {
    const points = decimal(hundredths(values.points) ?? 0);
    const done = scoring
      ? await own.act({
          id: line.id,
          points,
          grounds: values.words ?? '',
          evidence: toInput([evidence], { evidence: values.evidence ?? [] }, false).evidence as string[],
        })
      : await theirs.act({ id: line.id, points, note: values.words || null });
    if (!done) return false;
    reread();
    return true;
  };
  const max = hundredths(criterion?.points);
  return (
    <ActForm<Values>
      name={`score.${line.id}.${scoring ? 'own' : 'checked'}`}
      title={`${t(scoring ? 'desk.sheet.score' : 'desk.sheet.check')} ${line.number}`}
      about={
        <Flex vertical gap={8} style={{ marginBottom: 16 }}>
          <span>{criterion?.content || t('desk.sheet.unnamed')}</span>
          {criterion?.guidance && <p className="sentence">{criterion.guidance}</p>}
          <span className="muted">
            {t('desk.sheet.most')}: {max === undefined ? t('desk.sheet.unknown') : number(decimal(max))}
          </span>
          <Alert type="info" title={<span role="status">{t('desk.sheet.typed', { sum: number(decimal(sum(typed))) })}</span>} />
        </Flex>
      }
      start={start}
      send={send}
      said={t('desk.sheet.saved')}
      button={t('app.save')}
      busy={own.busy || theirs.busy}
      error={own.error ?? theirs.error}
      close={close}
    >
      <Form.Item
        name="points"
        label={t('desk.sheet.points')}
        rules={[
          { required: true, message: t('app.required') },
          {
            validator: (_, value) =>
              max !== undefined && (hundredths(value) ?? 0) > max
                ? Promise.reject(new Error(t('desk.sheet.tooMany', { most: number(decimal(max)) })))
                : Promise.resolve(),
          },
        ]}
      >
        <InputNumber<string>
          stringMode
          min="0"
          max="1000"
          precision={2}
          decimalSeparator=","
          style={{ width: '100%' }}
          onChange={(value) => setTyped(hundredths(value) ?? 0)}
        />
      </Form.Item>
      <Form.Item
        name="words"
        label={t(scoring ? 'desk.sheet.grounds' : 'desk.sheet.note')}
        rules={scoring ? [{ required: true, whitespace: true, message: t('app.required') }] : []}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      {scoring && module && (
        <Form.Item name="evidence" label={t('desk.sheet.addEvidence')}>
          <Reference module={module} field={evidence} />
        </Form.Item>
      )}
    </ActForm>
  );
}
