import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { type Outcome, useMany } from '../../app/many';
import type { PartFragment } from '../../gql/graphql';
import { message } from '../../parts/message';
import { Outcomes } from '../../parts/Outcomes';
import { Button, Checkbox, Flex } from '../../parts/plain';
import { Due } from '../../parts/work';
import { useWords } from '../../words';

const SendBack = lazy(() => import('./SendBack').then((part) => ({ default: part.SendBack })));

const confirmOne = (part: PartFragment) => ({ assignmentIds: [part.id] });
const nameOf = (part: PartFragment) => `${part.task?.number ?? ''} ${part.unit?.name ?? ''}`;

/** Confirm lists submitted parts that wait for this unit: confirm several at once, or return one with a reason. */
export function Confirm({ parts, done }: { parts: PartFragment[]; done: () => void }) {
  const { t, label } = useWords();
  const { run, busy } = useMany<PartFragment>('confirmAssignments', confirmOne);
  const [outcomes, setOutcomes] = useState<Outcome<PartFragment>[]>();
  const [chosen, setChosen] = useState<string[]>([]);
  const [back, setBack] = useState<PartFragment>();
  const there = chosen.filter((id) => parts.some((part) => part.id === id));
  const confirm = async () => {
    const out = await run(parts.filter((part) => there.includes(part.id)));
    setOutcomes(out);
    setChosen(out.filter((one) => one.faults.length > 0).map((one) => one.row.id));
    if (out.some((one) => one.faults.length === 0)) void message.success(t('act.confirmed'));
    done();
  };
  return (
    <>
      {outcomes?.some((one) => one.faults.length > 0) && <Outcomes outcomes={outcomes} nameOf={nameOf} />}
      {parts.map((part) => (
        <li key={part.id}>
          <Checkbox
            aria-label={`${part.task?.number} ${part.unit?.name}`}
            checked={chosen.includes(part.id)}
            onChange={(event) => setChosen(event.target.checked ? [...chosen, part.id] : chosen.filter((id) => id !== part.id))}
          />
          <div className="what">
            <Link to={`/tasks/${part.task?.id}`}>
              {part.task?.number}. {part.task?.title}
            </Link>
            <div className="muted">
              {part.unit?.name} · {label('AssignmentRole', part.role)} · <Due on={part.dueOn} lateness={part.lateness} />
            </div>
          </div>
          <Button onClick={() => setBack(part)}>{t('act.return')}</Button>
        </li>
      ))}
      <li>
        <Flex gap={8} wrap>
          <Button type="primary" disabled={there.length === 0} loading={busy} onClick={confirm}>
            {t('act.confirmMany', { count: there.length })}
          </Button>
          <Button onClick={() => setChosen(there.length === parts.length ? [] : parts.map((part) => part.id))}>{t('app.all')}</Button>
        </Flex>
      </li>
      {back && (
        <Suspense>
          <SendBack part={back} close={() => setBack(undefined)} />
        </Suspense>
      )}
    </>
  );
}
