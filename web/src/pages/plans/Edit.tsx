// The drawers in which a draft is corrected: its head, one task, and where a task is split.

import { Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import type { CombinedError } from 'urql';
import type { AssignmentRole, DraftTaskFragment, TimingKind } from '../../gql/graphql';
import { enums } from '../../gql/words';
import { ActForm } from '../../parts/ActForm';
import { dressed } from '../../parts/dressed';
import { ScissorOutlined } from '../../parts/icons';
import { DayInput } from '../../parts/inputs';
import { Button, Flex } from '../../parts/plain';
import { useWords } from '../../words';
import type { Change } from './Draft';
import type { Head } from './Plan';
import { givenOf, keyOf, pieces, placesToCut, roles, type Who } from './review';
import { UnitsInput } from './Units';
import type { Preview } from './useDraftPlan';

type Drawer = {
  save: (change: Change, said: string) => Promise<boolean>;
  busy: boolean;
  error: CombinedError | undefined;
  close: () => void;
};

type Timing = { timing: TimingKind; timingText: string; timingFrom: string | null; timingDue: string | null };

/** TimingFields are the inputs of a time, with the days that belong to it. */
export function TimingFields() {
  const { t, label } = useWords();
  const required = { required: true, message: t('app.required') };
  return (
    <>
      <Form.Item name="timing" label={t('plan.timing')} rules={[required]}>
        <Select
          showSearch
          optionFilterProp="label"
          options={Object.keys(enums.TimingKind).map((value) => ({ value, label: label('TimingKind', value) }))}
        />
      </Form.Item>
      <Form.Item name="timingText" label={t('plan.timingText')}>
        <Input />
      </Form.Item>
      <Flex gap={12}>
        <Form.Item name="timingFrom" label={t('plan.from')} style={{ flex: 1 }}>
          <DayInput />
        </Form.Item>
        <Form.Item
          name="timingDue"
          label={t('plan.due')}
          style={{ flex: 1 }}
          dependencies={['timingFrom']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, due) =>
                due && getFieldValue('timingFrom') > due ? Promise.reject(new Error(t('plan.order'))) : Promise.resolve(),
            }),
          ]}
        >
          <DayInput />
        </Form.Item>
      </Flex>
    </>
  );
}

type Values = Timing & { number: string; title: string; content: string; product: string; condition: string; group: string } & Partial<
    Record<AssignmentRole, Who[]>
  >;

/** EditTask changes one task. */
export const EditTask = dressed(EditTaskBare);

function EditTaskBare({
  task,
  groups,
  preview,
  ...drawer
}: Drawer & { task: DraftTaskFragment; groups: { id: string; label: string }[]; preview: Preview }) {
  const { t, label } = useWords();
  const takings = useMemo(() => task.participations?.nodes ?? [], [task]);
  const open = preview.unresolved.filter((one) => one.taskId === task.id);
  const chosen = (role: AssignmentRole): Who[] =>
    takings
      .filter((one) => one.role === role)
      .map((one) => ({
        value: keyOf(one),
        label:
          one.unit?.name ??
          (open.some((other) => other.name === one.name) ? t('plan.unknown', { name: one.name ?? '' }) : (one.name ?? '')),
      }));
  const start: Values = {
    number: task.number,
    title: task.title,
    content: task.content,
    timing: task.timing,
    timingText: task.timingText ?? '',
    timingFrom: task.timingFrom,
    timingDue: task.timingDue,
    product: task.product ?? '',
    condition: task.condition ?? '',
    group: task.taskGroup?.id ?? '',
    ...Object.fromEntries(roles.map((role) => [role, chosen(role)])),
  };
  const send = async (values: Values) => {
    const same = roles.every((role) => keys(values[role]) === keys(start[role]));
    return drawer.save(
      {
        tasks: [
          {
            taskId: task.id,
            number: values.number,
            title: values.title,
            content: values.content,
            timing: values.timing,
            timingText: values.timingText ?? '',
            timingFrom: values.timingFrom ?? null,
            timingDue: values.timingDue ?? null,
            product: values.product ?? '',
            condition: values.condition ?? '',
            ...(values.group !== start.group ? { taskGroupId: values.group } : {}),
            ...(same ? {} : { participations: givenOf(values, takings) }),
          },
        ],
      },
      t('plan.saved'),
    );
  };
  const required = { required: true, whitespace: true, message: t('app.required') };
  return (
    <ActForm<Values>
      name={`plan.task.${task.id}`}
      title={t('plan.editTask', { number: task.number })}
      start={start}
      send={send}
      said={t('plan.saved')}
      button={t('app.save')}
      busy={drawer.busy}
      error={drawer.error}
      close={drawer.close}
    >
      <Form.Item name="number" label={t('plan.number')} rules={[required]}>
        <Input style={{ maxWidth: 160 }} />
      </Form.Item>
      <Form.Item name="title" label={t('plan.taskTitle')} rules={[required]}>
        <Input.TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
      <Form.Item name="content" label={t('plan.content')} rules={[required]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="group" label={t('plan.group')} rules={[required]}>
        <Select options={groups.map((group) => ({ value: group.id, label: group.label }))} showSearch optionFilterProp="label" />
      </Form.Item>
      <TimingFields />
      <p className="muted">{t('plan.unitsHint')}</p>
      {roles.map((role) => (
        <Form.Item key={role} name={role} label={label('AssignmentRole', role)}>
          <UnitsInput
            namesToo
            collectives={preview.collectives}
            offered={open
              .filter((one) => one.role === role)
              .flatMap((one) => one.candidates.map((unit) => ({ value: `u:${unit.unitId}`, label: unit.name })))}
          />
        </Form.Item>
      ))}
      <Form.Item name="product" label={t('task.product')}>
        <Input.TextArea autoSize />
      </Form.Item>
      <Form.Item name="condition" label={t('task.condition')}>
        <Input.TextArea autoSize />
      </Form.Item>
    </ActForm>
  );
}

const keys = (chosen: Who[] | undefined) =>
  (chosen ?? [])
    .map((one) => one.value)
    .sort()
    .join();

/** SplitTask shows the clauses of a task with a button between them. */
export const SplitTask = dressed(SplitTaskBare);

function SplitTaskBare({ task, lines, ...drawer }: Drawer & { task: DraftTaskFragment; lines: string[] }) {
  const { t } = useWords();
  const clauses = useMemo(
    () => placesToCut(task.content, task.lineFrom ? lines.slice(task.lineFrom - 1, task.lineTo ?? task.lineFrom) : []),
    [task, lines],
  );
  return (
    <ActForm<{ cuts: number[] }>
      name={`plan.split.${task.id}`}
      title={t('plan.splitTask', { number: task.number })}
      about={<p>{clauses.length > 1 ? t('plan.splitHint') : t('plan.noPlace')}</p>}
      start={{ cuts: [] }}
      send={async ({ cuts }) => {
        const made = pieces(clauses, cuts ?? []);
        return (
          made.length > 1 &&
          drawer.save(
            { splitTasks: [{ taskId: task.id, pieces: made.map((content) => ({ content })) }] },
            t('plan.wasSplit', { count: made.length }),
          )
        );
      }}
      said={t('plan.saved')}
      button={t('plan.split')}
      busy={drawer.busy}
      error={drawer.error}
      close={drawer.close}
    >
      <Form.Item
        name="cuts"
        rules={[{ validator: (_, cuts) => (cuts?.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('plan.splitHint')))) }]}
      >
        <Cuts clauses={clauses} />
      </Form.Item>
    </ActForm>
  );
}

function Cuts({ clauses, value = [], onChange }: { clauses: string[]; value?: number[]; onChange?: (value: number[]) => void }) {
  const { t } = useWords();
  return (
    <>
      {clauses.map((clause, n) => (
        <div key={`${n} ${clause}`}>
          {n > 0 && (
            <Button
              block
              size="small"
              type={value.includes(n) ? 'primary' : 'dashed'}
              icon={<ScissorOutlined />}
              aria-pressed={value.includes(n)}
              aria-label={t('plan.splitHereAt', { text: clause.slice(0, 60) })}
              onClick={() => onChange?.(value.includes(n) ? value.filter((one) => one !== n) : [...value, n])}
            >
              {t('plan.splitHere')}
            </Button>
          )}
          <p className="sentence" style={{ margin: '8px 0' }}>
            {clause}
          </p>
        </div>
      ))}
      <strong>{t('plan.splitInto', { count: value.length + 1 })}</strong>
    </>
  );
}

/** EditHead changes the subject and the days of the draft. */
export const EditHead = dressed(EditHeadBare);

function EditHeadBare({ plan, done, ...drawer }: Drawer & { plan: Head; done: () => void }) {
  const { t } = useWords();
  type Values = { title: string; startsOn: string; endsOn: string };
  return (
    <ActForm<Values>
      name={`plan.head.${plan.id}`}
      title={t('plan.head')}
      start={{ title: plan.title, startsOn: plan.startsOn, endsOn: plan.endsOn }}
      send={async (values) => {
        const saved = await drawer.save(values, t('plan.saved'));
        if (saved) done();
        return saved;
      }}
      said={t('plan.saved')}
      button={t('app.save')}
      busy={drawer.busy}
      error={drawer.error}
      close={drawer.close}
    >
      <Form.Item name="title" label={t('plan.name')} rules={[{ required: true, whitespace: true, message: t('app.required') }]}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="startsOn" label={t('plan.from')} rules={[{ required: true, message: t('app.required') }]}>
        <DayInput />
      </Form.Item>
      <Form.Item name="endsOn" label={t('plan.due')} rules={[{ required: true, message: t('app.required') }]}>
        <DayInput />
      </Form.Item>
    </ActForm>
  );
}
