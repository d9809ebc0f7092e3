import { useState } from 'react';
import { useSession } from '../../app/session';
import type { WholePartFragment } from '../../gql/graphql';
import { List } from '../../parts/List';
import { Flex } from '../../parts/plain';
import { Due, Percent, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { Acts, judges } from './Acts';
import { EvidenceList } from './Evidence';

const atFirst = 25; // rows, of a task that has a hundred units

/** Parts is the table of what the units do of one task, with the acts of whoever judges them: what waits for them first. */
export function Parts({ parts, again }: { parts: WholePartFragment[]; again: () => void }) {
  const { t, label } = useWords();
  const session = useSession();
  const [whole, setWhole] = useState(false);
  const waits = (part: WholePartFragment) => Number(part.state === 'SUBMITTED' && judges(session, part, parts));
  const ordered = [...parts].sort((a, b) => waits(b) - waits(a));
  const list = {
    rows: whole ? ordered : ordered.slice(0, atFirst),
    waiting: false,
    busy: false,
    error: undefined,
    hasMore: !whole && parts.length > atFirst,
    more: () => setWhole(true),
  };
  return (
    <List<WholePartFragment>
      label={t('task.parts')}
      list={list}
      empty={t('task.empty')}
      columns={[
        {
          title: t('task.unit'),
          key: 'unit',
          render: (part) => (
            <>
              {part.unit?.name}
              <div className="muted">
                {label('AssignmentRole', part.role)}
                {part.period && ` · ${part.period}`}
              </div>
            </>
          ),
        },
        { title: t('task.state'), key: 'state', render: (part) => <StateTag state={part.state} /> },
        { title: t('task.due'), key: 'due', render: (part) => <Due on={part.dueOn} lateness={part.lateness} /> },
        { title: t('task.progress'), key: 'percent', render: (part) => <Percent value={part.percent} /> },
        {
          title: t('task.result'),
          key: 'result',
          width: 360,
          render: (part) => (
            <>
              {part.result}
              <EvidenceList part={part} again={again} judge={judges(session, part, parts)} />
            </>
          ),
        },
        {
          title: '',
          key: 'acts',
          render: (part) => (
            <Flex vertical gap={8} align="start">
              <Acts part={part} parts={parts} again={again} judge />
            </Flex>
          ),
        },
      ]}
    />
  );
}
