import { App, Button, Checkbox, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../app/act';
import { type Outcome, useMany } from '../../app/many';
import { type PartFragment, ReturnDocument } from '../../gql/graphql';
import { ActForm } from '../../parts/ActForm';
import { Outcomes } from '../../parts/Outcomes';
import { Due } from '../../parts/work';
import { useWords } from '../../words';

const confirmOne = (part: PartFragment) => ({ assignmentIds: [part.id] });
const nameOf = (part: PartFragment) => `${part.task?.number ?? ''} ${part.unit?.name ?? ''}`;

/** Confirm lists submitted parts that wait for this unit: confirm several at once, or return one with a reason. */
export function Confirm({ parts, done }: { parts: PartFragment[]; done: () => void }) {
  const { t, label } = useWords();
  const { message } = App.useApp();
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
      {back && <SendBack part={back} close={() => setBack(undefined)} />}
    </>
  );
}

/** SendBack is the drawer that returns a part with a reason. */
export function SendBack({ part, close }: { part: { id: string; version: number }; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(ReturnDocument);
  return (
    <ActForm<{ reason: string }>
      name={`return.${part.id}`}
      title={t('act.return')}
      start={{}}
      send={async ({ reason }) => !!(await act({ assignmentId: part.id, version: part.version, reason }))}
      said={t('act.returned')}
      button={t('act.return')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="reason" label={t('act.reason')} rules={[{ required: true, whitespace: true, message: t('app.required') }]}>
        <Input.TextArea autoFocus autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActForm>
  );
}
