// Budget lines from the estimate to the settlement, one a row, with what is left of each.

import { Progress } from 'antd';
import { Link } from 'react-router';
import { useFilters } from '../../app/list';
import { useWhole } from '../../app/whole';
import { LedgerDocument, type LineMoneyFragment } from '../../gql/graphql';
import { Choose } from '../../parts/choices';
import { dressed } from '../../parts/dressed';
import { Flex, Tag } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { money } from '../../words/form';
import type { ListDesk } from '../modules/desks';
import { left, part, total, used, whole } from './money';

/** Ledger is the desk of the list of budget lines. */
export default dressed(Ledger);

function Ledger({ value }: ListDesk) {
  const { t } = useWords();
  const filters = useFilters();
  const { rows, error } = useWhole(LedgerDocument, { where: {} }, (data) => data.funding?.lines);
  if (error) return <Failed error={error} />;
  if (!rows) return <Waiting />;
  if (rows.length === 0) return <Nothing say={t('desk.funding.empty')} />;
  const years = [...new Set(rows.map((one) => one.year ?? ''))];
  const year = years.includes(filters.get('year')) ? filters.get('year') : (years[0] ?? '');
  const shown = rows.filter((one) => one.year === year);
  return (
    <Flex vertical gap={12}>
      <Choose
        label={t('desk.funding.year')}
        value={year}
        change={(chosen) => filters.set('year', chosen)}
        options={years.map((one) => ({ value: one, label: `${t('desk.funding.year')} ${one}` }))}
      />
      <Flow lines={shown} value={value} sum />
    </Flex>
  );
}

type FlowProps = { lines: LineMoneyFragment[]; value: ListDesk['value']; sum?: boolean };

/** Flow is the table of lines; sum adds them up below. */
export function Flow({ lines, value, sum }: FlowProps) {
  const { t } = useWords();
  const all = total(lines);
  return (
    <section className="wide" aria-label={t('desk.funding.title')} tabIndex={0}>
      <table className="figures flow">
        <thead>
          <tr>
            <th scope="col">{t('desk.funding.line')}</th>
            {(['estimate', 'allocated', 'committed', 'spent', 'left'] as const).map((column) => (
              <th key={column} scope="col" className="end">
                {t(`desk.funding.${column}`)}
              </th>
            ))}
            <th scope="col">{t('desk.funding.settled')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className="text">
                {sum ? <Link to={`/m/funding/Line/${line.id}`}>{line.title}</Link> : line.title}
                <div className="muted">
                  {line.unit?.name} · {value('source', line.source)}
                </div>
              </th>
              <td className="end">
                {line.share?.requested ? money(line.share.requested) : <span className="muted">{t('desk.funding.noEstimate')}</span>}
              </td>
              <td className="end">{money(line.amount)}</td>
              <td className="end">{money(line.committed)}</td>
              <td className="end">{money(line.spent)}</td>
              <td className="end">
                <strong>{money(String(left(line)))}</strong>
                <Progress
                  percent={part(used(line), whole(line.amount))}
                  size="small"
                  aria-label={t('desk.funding.used')}
                  format={(percent) => `${percent}%`}
                />
              </td>
              <td>
                <Tag>{value('account', line.status)}</Tag>
                {whole(line.carried) > 0n && <div className="muted">{t('desk.funding.carried', { sum: money(line.carried) })}</div>}
                {whole(line.returned) > 0n && <div className="muted">{t('desk.funding.returned', { sum: money(line.returned) })}</div>}
              </td>
            </tr>
          ))}
        </tbody>
        {sum && (
          <tfoot>
            <tr>
              <th scope="row">{t('desk.funding.sum')}</th>
              <td />
              {[all.amount, all.committed, all.spent, all.left].map((one, n) => (
                <td key={n} className="end">
                  <strong>{money(String(one))}</strong>
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
