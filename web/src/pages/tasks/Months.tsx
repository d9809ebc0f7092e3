import { Link } from 'react-router';
import type { AssignmentState, Lateness } from '../../gql/graphql';
import { Button, Card, Flex } from '../../parts/plain';
import { Faults, Nothing, Waiting } from '../../parts/state';
import { Due, StateTag } from '../../parts/work';
import { useWords } from '../../words';

type Row = { id: string; number: string; title: string; state: AssignmentState | null; dueOn: string | null; lateness: Lateness | null };
type Props = {
  list: { rows: Row[]; waiting: boolean; busy: boolean; hasMore: boolean; more: () => void; error: Parameters<typeof Faults>[0]['error'] };
};

/** Months shows tasks by the month of their due day, those without one last. */
export function Months({ list }: Props) {
  const { t } = useWords();
  if (list.waiting) return <Waiting />;
  if (list.error) return <Faults error={list.error} />;
  if (list.rows.length === 0) return <Nothing say={t('task.empty')} />;
  const months = new Map<string, Row[]>();
  for (const row of list.rows) {
    const month = row.dueOn ? `${row.dueOn.slice(5, 7)}/${row.dueOn.slice(0, 4)}` : t('task.noDue');
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return (
    <>
      {[...months].map(([month, rows]) => (
        <Card key={month} title={<h2 className="box">{month}</h2>}>
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.id}>
                <div className="what">
                  <Link to={`/tasks/${row.id}`}>
                    {row.number}. {row.title}
                  </Link>
                </div>
                <Due on={row.dueOn} lateness={row.lateness} />
                <StateTag state={row.state} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {list.hasMore && (
        <Flex justify="center">
          <Button loading={list.busy} onClick={list.more}>
            {t('app.more')}
          </Button>
        </Flex>
      )}
    </>
  );
}
