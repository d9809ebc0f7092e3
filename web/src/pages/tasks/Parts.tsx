import { Flex } from 'antd';
import { useSession } from '../../app/session';
import type { WholePartFragment } from '../../gql/graphql';
import { List } from '../../parts/List';
import { Due, Percent, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { Acts, judges } from './Acts';
import { EvidenceList } from './Evidence';

/** Parts is the table of what the units do of one task, with the acts of whoever judges them. */
export function Parts({ parts, again }: { parts: WholePartFragment[]; again: () => void }) {
  const { t, label } = useWords();
  const session = useSession();
  const list = { rows: parts, waiting: false, busy: false, error: undefined, hasMore: false, more: () => {} };
  return (
    <List<WholePartFragment>
      label={t('task.parts')}
      list={list}
      empty={t('task.empty')}
      columns={[
        {
          title: t('task.unit'),
          key: 'unit',
          render: (_, part) => (
            <>
              {part.unit?.name}
              <div className="muted">
                {label('AssignmentRole', part.role)}
                {part.period && ` · ${part.period}`}
              </div>
            </>
          ),
        },
        { title: t('task.state'), key: 'state', render: (_, part) => <StateTag state={part.state} /> },
        { title: t('task.due'), key: 'due', render: (_, part) => <Due on={part.dueOn} lateness={part.lateness} /> },
        { title: t('task.progress'), key: 'percent', render: (_, part) => <Percent value={part.percent} /> },
        {
          title: t('task.result'),
          key: 'result',
          width: 360,
          render: (_, part) => (
            <>
              {part.result}
              <EvidenceList part={part} again={again} judge={judges(session, part, parts)} />
            </>
          ),
        },
        {
          title: '',
          key: 'acts',
          render: (_, part) => (
            <Flex gap={8}>
              <Acts part={part} parts={parts} again={again} judge />
            </Flex>
          ),
        },
      ]}
    />
  );
}
