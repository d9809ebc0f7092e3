// The tasks that the unit takes part in, or that the office follows. Filters live in the address.

import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useFilters, useList } from '../../app/list';
import { useSession } from '../../app/session';
import {
  type AssignmentState,
  type Lateness,
  PartsFileDocument,
  TaskGroupsDocument,
  TasksDocument,
  type TasksQuery,
  type TaskWhere,
} from '../../gql/graphql';
import { enums } from '../../gql/words';
import { Several } from '../../parts/choices';
import { Export, wordsOf } from '../../parts/Export';
import { List, Search } from '../../parts/List';
import { Button, Checkbox, Flex, Segmented } from '../../parts/plain';
import { Due, Percent, StateTag } from '../../parts/work';
import { useWords } from '../../words';
import { Months } from './Months';

type Row = NonNullable<TasksQuery['tasks']>['nodes'][number];

const pick = (data: TasksQuery) => data.tasks;

export default function Tasks() {
  const { t, label } = useWords();
  const { unit } = useSession();
  const go = useNavigate();
  const filters = useFilters();
  const [{ data: groups }] = useQuery({ query: TaskGroupsDocument });
  const months = filters.get('view') === 'months';
  const where: TaskWhere = {};
  if (filters.get('q')) where.title = { search: filters.get('q') };
  if (filters.get('state')) where.state = { in: filters.many('state') as AssignmentState[] };
  if (filters.get('late')) where.lateness = { in: filters.many('late') as Lateness[] };
  if (filters.get('group')) where.taskGroup = { id: { in: filters.many('group') } };
  if (filters.get('ours')) where.assignments = { some: { unit: { id: { eq: unit.id } } } };
  const list = useList(
    TasksDocument,
    { first: months ? 100 : 25, where, order: [{ field: 'DUE_ON', direction: 'ASC' }], unit: unit.id },
    pick,
  );
  const options = (of: 'AssignmentState' | 'Lateness') => Object.keys(enums[of]).map((value) => ({ value, label: label(of, value) }));
  const several = (name: string, placeholder: string, choices: { value: string; label: string }[]) => (
    <Several label={placeholder} values={filters.many(name)} change={(values) => filters.set(name, values.join(','))} options={choices} />
  );
  const lines = [
    { label: t('app.search'), value: filters.get('q') },
    {
      label: t('task.group'),
      value: filters
        .many('group')
        .map((id) => groups?.taskGroups?.nodes.find((group) => group.id === id)?.title ?? '')
        .join(', '),
    },
    {
      label: t('task.state'),
      value: filters
        .many('state')
        .map((value) => label('AssignmentState', value))
        .join(', '),
    },
    {
      label: t('task.lateness'),
      value: filters
        .many('late')
        .map((value) => label('Lateness', value))
        .join(', '),
    },
    { label: t('task.unit'), value: filters.get('ours') ? unit.name : '' },
  ];
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="center" wrap gap={12}>
        <h1 className="title">{t('task.title')}</h1>
        <Segmented
          value={months ? 'months' : 'list'}
          onChange={(value) => filters.set('view', value === 'months' ? value : '')}
          options={[
            { value: 'list', label: t('task.list') },
            { value: 'months', label: t('task.timeline') },
          ]}
        />
      </Flex>
      <Flex gap={8} wrap align="center" role="search">
        <Search label={t('app.search')} value={filters.get('q')} change={(value) => filters.set('q', value)} />
        {several(
          'group',
          t('task.group'),
          (groups?.taskGroups?.nodes ?? []).map((group) => ({ value: group.id, label: `${group.number}. ${group.title}` })),
        )}
        {several('state', t('task.state'), options('AssignmentState'))}
        {several('late', t('task.lateness'), options('Lateness'))}
        <Checkbox checked={!!filters.get('ours')} onChange={(event) => filters.set('ours', event.target.checked ? '1' : '')}>
          {t('task.ours')}
        </Checkbox>
        {filters.any && (
          <Button type="link" onClick={filters.clear}>
            {t('app.clear')}
          </Button>
        )}
      </Flex>
      <Flex gap={8} wrap>
        <Export
          query={TasksDocument}
          variables={{ where, order: [{ field: 'DUE_ON', direction: 'ASC' }], unit: unit.id }}
          at={['tasks']}
          title={t('task.title')}
          filters={lines}
          columns={[
            { title: t('system.export.number'), path: 'number' },
            { title: t('task.name'), path: 'title' },
            { title: t('task.group'), path: 'taskGroup.title' },
            { title: t('task.role'), path: 'assignments.nodes.role', words: wordsOf('AssignmentRole') },
            { title: t('task.state'), path: 'state', words: wordsOf('AssignmentState') },
            { title: t('task.due'), path: 'dueOn', kind: 'DAY' },
            { title: t('system.export.overdue'), path: 'lateness', words: wordsOf('Lateness') },
            { title: `${t('task.progress')} (%)`, path: 'assignments.nodes.percent', kind: 'NUMBER' },
          ]}
        />
        <Export
          label={t('system.export.parts')}
          query={PartsFileDocument}
          variables={{ where: { task: where } }}
          at={['assignments']}
          title={t('task.parts')}
          filters={lines}
          columns={[
            { title: t('system.export.number'), path: 'task.number' },
            { title: t('task.name'), path: 'task.title' },
            { title: t('task.unit'), path: 'unit.name' },
            { title: t('task.role'), path: 'role', words: wordsOf('AssignmentRole') },
            { title: t('report.period'), path: 'period' },
            { title: t('task.state'), path: 'state', words: wordsOf('AssignmentState') },
            { title: t('task.due'), path: 'dueOn', kind: 'DAY' },
            { title: t('system.export.overdue'), path: 'lateness', words: wordsOf('Lateness') },
            { title: `${t('task.progress')} (%)`, path: 'percent', kind: 'NUMBER' },
            { title: t('task.result'), path: 'result' },
            { title: t('task.doneOn'), path: 'doneOn', kind: 'DAY' },
          ]}
        />
      </Flex>
      {months ? (
        <Months list={list} />
      ) : (
        <List<Row>
          label={t('task.title')}
          list={list}
          empty={t('task.empty')}
          open={(row) => go(`/tasks/${row.id}`)}
          columns={[
            {
              title: t('task.name'),
              key: 'name',
              width: 420,
              render: (row) => (
                <>
                  <Link to={`/tasks/${row.id}`}>
                    {row.number}. {row.title}
                  </Link>
                  <div className="muted">
                    {row.taskGroup?.number}. {row.taskGroup?.title}
                  </div>
                </>
              ),
            },
            { title: t('task.role'), key: 'role', render: (row) => label('AssignmentRole', row.assignments?.nodes[0]?.role) },
            { title: t('task.state'), key: 'state', render: (row) => <StateTag state={row.state} /> },
            { title: t('task.due'), key: 'due', render: (row) => <Due on={row.dueOn} lateness={row.lateness} /> },
            {
              title: t('task.progress'),
              key: 'percent',
              render: (row) => (row.assignments?.nodes[0] ? <Percent value={row.assignments.nodes[0].percent} /> : null),
            },
          ]}
        />
      )}
    </Flex>
  );
}
