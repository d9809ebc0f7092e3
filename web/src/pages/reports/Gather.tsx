// Accepting many submitted reports of one period with one confirmation.

import { Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type Outcome, useMany } from '../../app/many';
import { useSession } from '../../app/session';
import { type ReportRowFragment, WaitingDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { Outcomes } from '../../parts/Outcomes';
import { Button, Checkbox, Flex } from '../../parts/plain';
import { Sure } from '../../parts/Sure';
import { Faults, Nothing, Waiting } from '../../parts/state';
import { Due } from '../../parts/work';
import { useWords } from '../../words';

type Row = ReportRowFragment;

const acceptOne = (row: Row) => ({ reportId: row.id, version: row.version });
const nameOf = (row: Row) => row.unit?.name ?? '';

/** Gather is the drawer. */
export const Gather = dressed(GatherBare);

function GatherBare({ form, period, close }: { form: string; period: string; close: () => void }) {
  const { t } = useWords();
  const { unit } = useSession();
  const [{ data, fetching, error }, again] = useQuery({
    query: WaitingDocument,
    variables: { unit: unit.id, form, period },
    requestPolicy: 'network-only',
  });
  const accept = useMany<Row>('acceptReport', acceptOne);
  const [outcomes, setOutcomes] = useState<Outcome<Row>[]>();
  const [left, setLeft] = useState<string[]>([]); // out of the selection
  const rows = data?.reports?.nodes ?? [];
  const chosen = rows.filter((row) => !left.includes(row.id));
  const go = async () => {
    setOutcomes(await accept.run(chosen));
    again({ requestPolicy: 'network-only' });
  };
  return (
    <Drawer
      open
      onClose={close}
      title={t('overview.gatherTitle')}
      size="min(560px, 100vw)"
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Sure
            title={t('overview.acceptAsk', { count: chosen.length })}
            okText={t('report.accept')}
            cancelText={t('app.cancel')}
            onConfirm={go}
            disabled={chosen.length === 0}
          >
            <Button type="primary" disabled={chosen.length === 0} loading={accept.busy}>
              {accept.progress ? `${accept.progress.done}/${accept.progress.all}` : t('overview.accept', { count: chosen.length })}
            </Button>
          </Sure>
        </Flex>
      }
    >
      <Faults error={error} />
      <Outcomes outcomes={outcomes} nameOf={nameOf} />
      {fetching && !data && <Waiting />}
      {data && rows.length === 0 && <Nothing say={t('overview.gatherEmpty')} />}
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Checkbox
              aria-label={nameOf(row)}
              checked={!left.includes(row.id)}
              onChange={(event) => setLeft(event.target.checked ? left.filter((id) => id !== row.id) : [...left, row.id])}
            />
            <div className="what">
              <Link to={`/reports/${row.id}`}>{nameOf(row)}</Link>
              <div className="muted">
                <Due on={row.dueOn} lateness={row.lateness} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
