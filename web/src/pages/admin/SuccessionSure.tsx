// What a succession will do, in sentences.
import { useQuery } from 'urql';
import { NamedUnitsDocument } from '../../gql/graphql';
import { useWords } from '../../words';
import { day, number } from '../../words/form';
import { dayBefore, goes, type Held, type Plan, records } from './succession';

/** Sentences tells it in the order in which it happens. */
export function Sentences({ plan, held }: { plan: Plan; held: Held[] }) {
  const { t } = useWords();
  const ids = plan.after.flatMap((one) => [one.unitId, one.parentId]).filter((id): id is string => !!id);
  const [{ data }] = useQuery({ query: NamedUnitsDocument, variables: { ids }, pause: ids.length === 0 });
  const nameOf = (id: string | undefined) => {
    const found = data?.nodes?.find((one) => one && 'id' in one && one.id === id);
    return found && 'name' in found ? found.name : '…';
  };
  const after = plan.kind === 'ABOLISHED' ? [] : plan.after;
  const first = after[0];
  const to = first && (first.how === 'existing' ? nameOf(first.unitId) : (first.name ?? ''));
  const count = (n: number) => ({ count: n, replace: { count: number(n) } });
  const lines: string[] = [];
  for (const one of after) {
    if (one.how === 'fresh')
      lines.push(t('people.wizard.willMake', { unit: one.name ?? '', day: day(plan.on), parent: nameOf(one.parentId) }));
  }
  for (const one of held) {
    lines.push(t('people.wizard.willEnd', { unit: one.name, day: day(dayBefore(plan.on)) }));
    if (to && plan.handOver && goes(one)) lines.push(t('people.wizard.willGo', { ...count(goes(one)), from: one.name, to }));
    if (to && plan.kind !== 'SPLIT' && records(one))
      lines.push(t('people.wizard.willRecords', { ...count(records(one)), from: one.name, to }));
    if (plan.kind === 'SPLIT' && records(one)) lines.push(t('people.wizard.willChoose', { ...count(records(one)), from: one.name }));
    if (one.members) lines.push(t('people.wizard.willRoles', { ...count(one.members), from: one.name }));
  }
  return (
    <ol style={{ margin: 0 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
