// The wizard of a succession: kind, units, what is left, what will happen, the result. What is
// chosen outlives a reload, and so do the keys of its acts: none happens twice.

import { Form, Steps } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { type CombinedError, useClient, useQuery } from 'urql';
import { useDraft } from '../../app/act';
import { freshKey } from '../../app/client';
import { useSession } from '../../app/session';
import { HandoverDocument, SucceedUnitsDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { Alert, Button, Card, Checkbox, Flex } from '../../parts/plain';
import { Failed, Faults, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { GiveRecords, Left } from './SuccessionLeft';
import { Sentences } from './SuccessionSure';
import { What, Who } from './SuccessionWho';
import { acts, blocked, type Plan, single, successors } from './succession';

type Done = { id: string; name: string };
type Kept = { step: number; plan: Plan; key: string; done: (Done | null)[] };

const steps = ['what', 'who', 'left', 'sure', 'done'] as const;

export default dressed(Succession);

function Succession() {
  const { t } = useWords();
  const { today, unit } = useSession();
  const { kept, keep, drop } = useDraft<Kept>('succession');
  const [form] = Form.useForm<Plan>();
  const [step, setStep] = useState(kept.step ?? 0);
  const [plan, setPlan] = useState<Plan>(
    () => kept.plan ?? { kind: 'MERGED', before: [], after: [{ how: 'fresh', parentId: unit.id }], on: today, handOver: true },
  );
  const [key, setKey] = useState(() => kept.key ?? freshKey());
  const [done, setDone] = useState<(Done | null)[]>(kept.done ?? []);
  useEffect(() => keep({ step, plan, key, done }), [step, plan, key, done, keep]);
  const held = useQuery({
    query: HandoverDocument,
    variables: { unitIds: plan.before },
    pause: step < 2 || plan.before.length === 0,
    requestPolicy: 'network-only',
  });
  const next = async () => {
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    const now = { ...plan, ...(form.getFieldsValue(true) as Partial<Plan>) };
    if (step === 0) {
      const [least, most] = successors(now.kind);
      now.after = now.after.slice(0, most);
      while (now.after.length < least) now.after.push({ how: 'fresh', parentId: unit.id });
      now.before = single(now.kind) ? now.before.slice(0, 1) : now.before;
      form.setFieldsValue(now as Parameters<typeof form.setFieldsValue>[0]);
    }
    setPlan(now);
    setStep(step + 1);
  };
  const over = () => {
    drop();
    setDone([]);
    setKey(freshKey());
    setPlan({ kind: 'MERGED', before: [], after: [{ how: 'fresh', parentId: unit.id }], on: today, handOver: true });
    form.resetFields();
    setStep(0);
  };
  const list = held[0].data?.handover ?? [];
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('people.wizard.title')}</h1>
      <Steps current={step} size="small" responsive items={steps.map((name) => ({ title: t(`people.wizard.steps.${name}`) }))} />
      <Card>
        {step < 2 && (
          <Form<Plan>
            form={form}
            layout="vertical"
            initialValues={plan}
            onValuesChange={(_, all) => setPlan((now) => ({ ...now, ...all }))}
            style={{ maxWidth: 720 }}
          >
            {step === 0 ? <What /> : <Who kind={plan.kind} />}
          </Form>
        )}
        {(step === 2 || step === 3) &&
          (held[0].fetching && !held[0].data ? (
            <Waiting />
          ) : held[0].error ? (
            <Failed error={held[0].error} retry={() => held[1]({ requestPolicy: 'network-only' })} />
          ) : step === 2 ? (
            <Left plan={plan} held={list} handOver={(handOver) => setPlan({ ...plan, handOver })} />
          ) : (
            <Sure
              plan={plan}
              held={list}
              runKey={key}
              done={done}
              did={(one) => setDone((before) => [...before, one])}
              finished={() => setStep(4)}
              again={() => setKey(freshKey())}
            />
          ))}
        {step === 4 && <Result plan={plan} done={done} over={over} />}
        {step < 4 && (
          <Flex gap={8} style={{ marginTop: 16 }}>
            {step > 0 && done.length === 0 && <Button onClick={() => setStep(step - 1)}>{t('people.wizard.back')}</Button>}
            {step < 3 && (
              <Button type="primary" onClick={() => (step < 2 ? void next() : setStep(step + 1))} disabled={step === 2 && !held[0].data}>
                {t('people.wizard.next')}
              </Button>
            )}
          </Flex>
        )}
      </Card>
    </Flex>
  );
}

type SureProps = {
  plan: Plan;
  held: Parameters<typeof blocked>[1];
  runKey: string;
  done: (Done | null)[];
  did: (one: Done | null) => void;
  finished: () => void;
  again: () => void;
};

// Sure says what will happen and does it: the acts one after the other, each with a key of its own.
function Sure({ plan, held, runKey, done, did, finished, again }: SureProps) {
  const { t } = useWords();
  const client = useClient();
  const [agreed, setAgreed] = useState(done.length > 0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const all = acts(plan);
  const stuck = done.length > 0 ? 0 : blocked(plan, held);
  const run = async () => {
    setBusy(true);
    setError(undefined);
    for (let i = done.length; i < all.length; i++) {
      const input = all[i];
      if (!input) break;
      const answer = await client.mutation(SucceedUnitsDocument, { input: { ...input, idempotencyKey: `${runKey}-${i}` } }).toPromise();
      if (answer.error) {
        setError(answer.error);
        setBusy(false);
        if (!answer.error.networkError && i === 0) again(); // refused as a whole: what is mended is another act
        return;
      }
      const after = answer.data?.succeedUnits.successor;
      did(after ? { id: after.id, name: after.name } : null);
    }
    setBusy(false);
    finished();
  };
  return (
    <Flex vertical gap={12}>
      <h2 className="box">{t('people.wizard.sure')}</h2>
      <Sentences plan={plan} held={held} />
      {stuck > 0 && <Alert type="warning" role="alert" title={t('people.wizard.open', { count: stuck })} />}
      <Faults error={error} />
      {error && done.length > 0 && <Alert type="info" title={t('people.wizard.halfway')} />}
      <Alert type="info" title={t('people.wizard.noUndo')} />
      <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
        {t('people.wizard.agree')}
      </Checkbox>
      <div>
        <Button type="primary" loading={busy} disabled={!agreed || stuck > 0} onClick={() => void run()}>
          {busy ? `${t('people.wizard.running')} ${done.length + 1}/${all.length}` : t('people.wizard.run')}
        </Button>
      </div>
    </Flex>
  );
}

function Result({ plan, done, over }: { plan: Plan; done: (Done | null)[]; over: () => void }) {
  const { t } = useWords();
  const after = done.flatMap((one) => one ?? []);
  return (
    <Flex vertical gap={16}>
      <Alert type="success" title={t('people.wizard.finished')} />
      {after.length > 0 && (
        <ul className="rows">
          {after.map((one) => (
            <li key={one.id}>
              <div className="what">
                <Link to={`/admin/units?unit=${one.id}`}>{one.name}</Link>
              </div>
              <Link to={`/admin/people?unit=${one.id}`}>{t('people.wizard.toPeople')}</Link>
            </li>
          ))}
        </ul>
      )}
      {plan.kind === 'SPLIT' && plan.before[0] && <GiveRecords from={plan.before[0]} to={after} />}
      <Flex gap={8} wrap>
        <Link to="/admin/units">
          <Button onClick={over}>{t('people.wizard.toUnits')}</Button>
        </Link>
        <Button onClick={over}>{t('people.wizard.again')}</Button>
      </Flex>
    </Flex>
  );
}
