// A budget line: where its money stands, what is promised and what was paid.

import { Link } from 'react-router';
import { useQuery } from 'urql';
import { LineBookDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { Card, Flex, Tag } from '../../parts/plain';
import { Failed, Nothing, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day, money } from '../../words/form';
import type { Desk } from '../modules/desks';
import { Flow } from './Ledger';

/** Book is the desk of a budget line. */
export default dressed(Book);

function Book({ row, value }: Desk) {
  const { t } = useWords();
  const [{ data, fetching, error }] = useQuery({ query: LineBookDocument, variables: { id: row.id }, requestPolicy: 'cache-and-network' });
  const line = data?.funding?.line;
  if (fetching && !data) return <Waiting />;
  if (!line) return <Failed error={error} />;
  const promised = line.commitments?.nodes ?? [];
  const paid = line.spendings?.nodes ?? [];
  return (
    <Flex vertical gap={16}>
      <Card title={<h2 className="box">{t('desk.funding.title')}</h2>}>
        <Flow lines={[line]} value={value} />
      </Card>
      <div className="cards">
        <Card title={<h2 className="box">{t('desk.funding.commitments')}</h2>}>
          {promised.length === 0 && <Nothing say={t('desk.funding.noCommitments')} />}
          <ul className="rows">
            {promised.map((one) => (
              <li key={one.id}>
                <span className="what">
                  <Link to={`/m/funding/Commitment/${one.id}`}>{one.title}</Link>
                  <div className="muted">{[day(one.on), one.contract].filter(Boolean).join(' · ')}</div>
                </span>
                <span className="end">
                  {money(one.amount)}
                  <div className="muted">{t('desk.funding.paid', { sum: money(one.paid) })}</div>
                </span>
                <Tag>{value('commitmentState', one.status)}</Tag>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={<h2 className="box">{t('desk.funding.spendings')}</h2>}>
          {paid.length === 0 && <Nothing say={t('desk.funding.noSpendings')} />}
          <ul className="rows">
            {paid.map((one) => (
              <li key={one.id}>
                <span className="what">
                  <Link to={`/m/funding/Spending/${one.id}`}>{one.title}</Link>
                  <div className="muted">{[day(one.on), one.voucher].filter(Boolean).join(' · ')}</div>
                </span>
                <span className="end">{money(one.amount)}</span>
                <Tag>{value('entry', one.status)}</Tag>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Flex>
  );
}
