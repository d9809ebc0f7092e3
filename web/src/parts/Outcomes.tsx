// What became of many rows: how many went through, and for each that did not, why.

import type { Outcome } from '../app/many';
import { useWords } from '../words';
import { Alert } from './plain';

/** Outcomes shows it; nameOf says which row it is. */
export function Outcomes<Row>({ outcomes, nameOf }: { outcomes: Outcome<Row>[] | undefined; nameOf: (row: Row) => string }) {
  const { t } = useWords();
  if (!outcomes) return null;
  const failed = outcomes.filter((one) => one.faults.length > 0);
  return (
    <Alert
      type={failed.length ? 'warning' : 'success'}
      role="status"
      style={{ marginBottom: 12 }}
      title={t('overview.through', { count: outcomes.length - failed.length })}
      description={
        failed.length > 0 && (
          <>
            {t('overview.notThrough', { count: failed.length })}
            <ul className="faults">
              {failed.map(({ row, faults }) => (
                <li key={nameOf(row)}>
                  <strong>{nameOf(row)}</strong>: {faults.map((fault) => fault.text).join(' ')}
                </li>
              ))}
            </ul>
          </>
        )
      }
    />
  );
}
