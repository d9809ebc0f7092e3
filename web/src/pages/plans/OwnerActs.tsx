// What the owner of a plan in force can do: open a year, record guidance, add a task, name followers, close.

import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import {
  AddTasksDocument,
  type AssignmentState,
  ClosePlanDocument,
  type DocumentKind,
  FollowPlanDocument,
  OpenYearDocument,
  type PlanQuery,
  PlanWaitingDocument,
  type TimingKind,
  TriggerGuidanceDocument,
} from '../../gql/graphql';
import { enums } from '../../gql/words';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { DayInput } from '../../parts/inputs';
import { Alert, Button, Checkbox, Flex } from '../../parts/plain';
import { Nothing } from '../../parts/state';
import { useWords } from '../../words';
import { TimingFields } from './Edit';
import type { Head } from './Plan';
import type { Who } from './review';
import { UnitsInput, unitIds } from './Units';

type What = 'year' | 'trigger' | 'add' | 'follow' | 'close';
type Props = { plan: Head; all: PlanQuery; again: () => void };
type Drawer = { plan: Head; close: () => void };

export const OwnerActs = dressed(OwnerActsBare);

function OwnerActsBare({ plan, all, again }: Props) {
  const { t } = useWords();
  const { roles } = useSession();
  const [open, setOpen] = useState<What>();
  const manages = roles.includes('PLAN_MANAGER');
  const shut = () => {
    setOpen(undefined);
    again();
  };
  if (!manages && !roles.includes('HEAD')) return null;
  const buttons: [What, string][] = [
    ['add', t('plan.addTask')],
    ...(manages
      ? ([
          ['year', t('plan.openYear')],
          ['trigger', t('plan.trigger')],
          ['follow', t('plan.follow')],
          ['close', t('plan.close')],
        ] as [What, string][])
      : []),
  ];
  return (
    <Flex gap={8} wrap role="toolbar" aria-label={t('plan.acts')}>
      {buttons.map(([what, text]) => (
        <Button key={what} onClick={() => setOpen(what)}>
          {text}
        </Button>
      ))}
      {open === 'add' && <AddTask plan={plan} close={shut} />}
      {open === 'year' && <OpenYear plan={plan} close={shut} />}
      {open === 'trigger' && <Trigger plan={plan} close={shut} />}
      {open === 'follow' && <Follow plan={plan} close={shut} />}
      {open === 'close' && <Close plan={plan} parts={all.parts ?? []} close={shut} />}
    </Flex>
  );
}

function OpenYear({ plan, close }: Drawer) {
  const { t } = useWords();
  const { today } = useSession();
  const { act, busy, error } = useAct(OpenYearDocument);
  const [first, last] = [Number(plan.startsOn.slice(0, 4)), Number(plan.endsOn.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const now = Math.min(Math.max(Number(today.slice(0, 4)), first), last);
  return (
    <ActForm<{ year: number }>
      name={`plan.year.${plan.id}`}
      title={t('plan.openYear')}
      about={<p>{t('plan.openYearHint')}</p>}
      start={{ year: now }}
      send={async ({ year }) => !!(await act({ planId: plan.id, year }))}
      said={t('app.done')}
      button={t('plan.openYear')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="year" label={t('plan.year')}>
        <Select options={years.map((year) => ({ value: year, label: year }))} />
      </Form.Item>
    </ActForm>
  );
}

function Trigger({ plan, close }: Drawer) {
  const { t, label } = useWords();
  const { act, busy, error } = useAct(TriggerGuidanceDocument);
  const [{ data }] = useQuery({ query: PlanWaitingDocument, variables: { id: plan.id }, requestPolicy: 'cache-and-network' });
  const waiting = data?.tasks?.nodes ?? [];
  type Values = {
    taskIds: string[];
    kind: DocumentKind;
    symbol?: string;
    issuer?: string;
    issuedOn?: string | null;
    title?: string;
    dueOn?: string | null;
  };
  const required = { required: true, message: t('app.required') };
  return (
    <ActForm<Values>
      name={`plan.trigger.${plan.id}`}
      title={t('plan.trigger')}
      about={
        <>
          <p>{t('plan.triggerHint')}</p>
          {data && waiting.length === 0 && <Alert type="info" title={t('plan.triggerNone')} style={{ marginBottom: 16 }} />}
        </>
      }
      start={{ kind: 'CV' }}
      send={async ({ taskIds, dueOn, ...document }) => !!(await act({ taskIds, document, ...(dueOn ? { dueOn } : {}) }))}
      said={t('plan.triggered')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="taskIds" label={t('plan.triggerTasks')} rules={[required]}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          notFoundContent={<Nothing say={t('plan.triggerNone')} />}
          options={waiting.map((task) => ({ value: task.id, label: `${task.number}. ${task.title}` }))}
        />
      </Form.Item>
      <Form.Item name="kind" label={t('plan.docKind')} rules={[required]}>
        <Select options={Object.keys(enums.DocumentKind).map((value) => ({ value, label: label('DocumentKind', value) }))} />
      </Form.Item>
      <Form.Item name="symbol" label={t('plan.symbol')} rules={[{ ...required, whitespace: true }]}>
        <Input />
      </Form.Item>
      <Form.Item name="issuer" label={t('plan.issuer')}>
        <Input />
      </Form.Item>
      <Form.Item name="issuedOn" label={t('plan.issuedOn')}>
        <DayInput />
      </Form.Item>
      <Form.Item name="title" label={t('plan.docTitle')}>
        <Input.TextArea autoSize />
      </Form.Item>
      <Form.Item name="dueOn" label={t('plan.due')}>
        <DayInput />
      </Form.Item>
    </ActForm>
  );
}

function AddTask({ plan, close }: Drawer) {
  const { t, label } = useWords();
  const { act, busy, error } = useAct(AddTasksDocument);
  type Values = {
    group: string;
    content: string;
    timing: TimingKind;
    timingText?: string;
    timingFrom?: string | null;
    timingDue?: string | null;
    product?: string;
    lead?: Who[];
    coordinate?: Who[];
  };
  const required = { required: true, message: t('app.required') };
  return (
    <ActForm<Values>
      name={`plan.add.${plan.id}`}
      title={t('plan.addTask')}
      start={{ timing: 'BEFORE_DATE' }}
      send={async ({ group, lead, coordinate, ...task }) =>
        !!(await act({
          planId: plan.id,
          tasks: [
            {
              ...task,
              taskGroupId: group,
              participations: [
                ...unitIds(lead).map((unitId) => ({ role: 'LEAD' as const, unitId })),
                ...unitIds(coordinate).map((unitId) => ({ role: 'COORDINATE' as const, unitId })),
              ],
            },
          ],
        }))
      }
      said={t('plan.added')}
      button={t('plan.addTask')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="group" label={t('plan.group')} rules={[required]}>
        <Select options={(plan.taskGroups?.nodes ?? []).map((group) => ({ value: group.id, label: `${group.number}. ${group.title}` }))} />
      </Form.Item>
      <Form.Item name="content" label={t('task.name')} rules={[{ ...required, whitespace: true }]}>
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
      <TimingFields />
      <Form.Item name="lead" label={label('AssignmentRole', 'LEAD')} rules={[required]}>
        <UnitsInput />
      </Form.Item>
      <Form.Item name="coordinate" label={label('AssignmentRole', 'COORDINATE')}>
        <UnitsInput />
      </Form.Item>
      <Form.Item name="product" label={t('task.product')}>
        <Input />
      </Form.Item>
    </ActForm>
  );
}

function Follow({ plan, close }: Drawer) {
  const { t } = useWords();
  const { act, busy, error } = useAct(FollowPlanDocument);
  const now = (plan.followers?.nodes ?? []).flatMap(({ unit }) => (unit ? [{ value: `u:${unit.id}`, label: unit.name }] : []));
  return (
    <ActForm<{ units: Who[] }>
      name={`plan.follow.${plan.id}`}
      title={t('plan.follow')}
      about={<p>{t('plan.followHint')}</p>}
      start={{ units: now }}
      send={async ({ units }) => {
        const [before, after] = [unitIds(now), unitIds(units)];
        const add = after.filter((id) => !before.includes(id));
        const remove = before.filter((id) => !after.includes(id));
        if (add.length + remove.length === 0) return true;
        return !!(await act({ planId: plan.id, add, remove }));
      }}
      said={t('plan.followed')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="units" label={t('plan.following')}>
        <UnitsInput />
      </Form.Item>
    </ActForm>
  );
}

// What is open when a plan is closed; the rest is done or will not be done.
const openStates: AssignmentState[] = ['WAITING_GUIDANCE', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'SUSPENDED'];

function Close({ plan, parts, close }: Drawer & { parts: NonNullable<PlanQuery['parts']> }) {
  const { t, label } = useWords();
  const { act, busy, error } = useAct(ClosePlanDocument);
  const left = parts.filter((one) => one.key.state && openStates.includes(one.key.state));
  const count = left.reduce((sum, one) => sum + one.count, 0);
  const waits = left.find((one) => one.key.state === 'SUBMITTED')?.count ?? 0;
  return (
    <ActForm<{ carryOver: boolean }>
      name={`plan.close.${plan.id}`}
      title={t('plan.close')}
      about={
        count === 0 ? (
          <p>{t('plan.closeNone')}</p>
        ) : (
          <>
            {waits > 0 && <Alert type="warning" title={t('plan.closeWaits', { count: waits })} style={{ marginBottom: 16 }} />}
            <p>{t('plan.closeOpen', { count })}</p>
            <ul>
              {left.map((one) => (
                <li key={one.key.state}>
                  {label('AssignmentState', one.key.state)}: {one.count}
                </li>
              ))}
            </ul>
            <Link to="/tasks">{t('plan.seeAll')}</Link>
          </>
        )
      }
      start={{ carryOver: false }}
      send={async ({ carryOver }) => !!(await act({ planId: plan.id, version: plan.version, carryOver }))}
      said={t('plan.closed')}
      button={t('plan.close')}
      busy={busy}
      error={error}
      close={close}
    >
      {count > 0 && (
        <Form.Item
          name="carryOver"
          valuePropName="checked"
          rules={[{ validator: (_, carry) => (carry ? Promise.resolve() : Promise.reject(new Error(t('app.required')))) }]}
        >
          <Checkbox>{t('plan.carry', { count: count - waits })}</Checkbox>
        </Form.Item>
      )}
    </ActForm>
  );
}
