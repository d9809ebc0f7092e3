// What units that end still hold, and after a split: whose their records become.
import { Form, Select } from 'antd';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { HandOverRecordsDocument, HandoverDocument, MenuDocument } from '../../gql/graphql';
import { message } from '../../parts/message';
import { Button, Checkbox, Flex } from '../../parts/plain';
import { Rows } from '../../parts/Rows';
import { Faults, Nothing } from '../../parts/state';
import { useWords } from '../../words';
import { number } from '../../words/form';
import { goes, type Held, type Plan, records } from './succession';

const counted = ['assignments', 'led', 'reports', 'received', 'difficulties', 'plans', 'unitsBelow', 'members'] as const;

// useKinds names kinds of records as their modules do.
function useKinds() {
  const { text } = useWords();
  const [{ data }] = useQuery({ query: MenuDocument });
  return (module: string, kind: string) => {
    const found = data?.modules?.find((one) => one.name === module);
    const entry = found?.menu.find((one) => one.kind.toLowerCase() === kind.slice(module.length).toLowerCase());
    return [text(found?.label) || module, entry ? text(entry.label) : kind.slice(module.length)].join(' · ');
  };
}

/** Left shows what has to be settled, by unit, and asks whether the successor takes it over. */
export function Left({ plan, held, handOver }: { plan: Plan; held: Held[]; handOver: (yes: boolean) => void }) {
  const { t } = useWords();
  const kind = useKinds();
  const nothing = held.every((one) => goes(one) + records(one) + one.members === 0);
  const rows = [
    ...counted.map((name) => ({ id: name, what: t(`people.wizard.${name}`), of: held.map((one) => one[name]) })),
    ...[...new Set(held.flatMap((one) => one.records.map((r) => `${r.module} ${r.kind}`)))].sort().map((key) => {
      const [module = '', name = ''] = key.split(' ');
      return {
        id: key,
        what: kind(module, name),
        of: held.map((one) => one.records.find((r) => r.module === module && r.kind === name)?.count ?? 0),
      };
    }),
  ].filter((row) => row.of.some((n) => n > 0));
  return (
    <Flex vertical gap={12}>
      <p className="muted" style={{ margin: 0 }}>
        {t('people.wizard.leftHint')}
      </p>
      {nothing ? (
        <Nothing say={t('people.wizard.nothing')} />
      ) : (
        <section className="wide" aria-label={t('people.wizard.leftHint')} tabIndex={0}>
          <Rows
            label={t('people.wizard.leftHint')}
            rows={rows}
            empty=""
            columns={[
              { title: t('people.wizard.steps.left'), key: 'what', render: (row) => row.what },
              ...held.map((one, i) => ({
                title: one.name,
                key: one.unitId,
                align: 'end' as const,
                render: (row: { of: number[] }) => number(row.of[i] ?? 0),
              })),
            ]}
          />
        </section>
      )}
      {plan.kind !== 'ABOLISHED' && (
        <Checkbox checked={plan.handOver} onChange={(event) => handOver(event.target.checked)}>
          {t('people.wizard.handOver')}
        </Checkbox>
      )}
      <ul style={{ margin: 0 }}>
        {plan.kind === 'SPLIT' && <li>{t('people.wizard.handOverFirst')}</li>}
        {plan.kind === 'SPLIT' && <li>{t('people.wizard.chosen')}</li>}
        {plan.kind !== 'SPLIT' && plan.kind !== 'ABOLISHED' && <li>{t('people.wizard.self')}</li>}
        <li>{t('people.wizard.ends')}</li>
        <li>{t('people.wizard.stays')}</li>
      </ul>
    </Flex>
  );
}

/** GiveRecords hands kinds of records of a unit that was split to one of its successors. */
export function GiveRecords({ from, to }: { from: string; to: { id: string; name: string }[] }) {
  const { t } = useWords();
  const kind = useKinds();
  const [form] = Form.useForm<{ kinds: string[]; successorId: string }>();
  const { act, busy, error } = useAct(HandOverRecordsDocument);
  const [{ data }, again] = useQuery({ query: HandoverDocument, variables: { unitIds: [from] }, requestPolicy: 'network-only' });
  const left = data?.handover?.[0]?.records ?? [];
  const give = async (values: { kinds: string[]; successorId: string }) => {
    if (!(await act({ unitId: from, ...values }))) return;
    void message.success(t('people.wizard.given'));
    form.resetFields();
    again({ requestPolicy: 'network-only' });
  };
  const must = { required: true, message: t('app.required') };
  return (
    <section aria-label={t('people.wizard.give')}>
      <h2 className="box">{t('people.wizard.give')}</h2>
      {data && left.length === 0 ? (
        <Nothing say={t('people.wizard.allGiven')} />
      ) : (
        <>
          <p className="muted">{t('people.wizard.giveHint')}</p>
          <Faults error={error} />
          <Form form={form} layout="vertical" onFinish={give} style={{ maxWidth: 560 }}>
            <Form.Item name="kinds" label={t('people.wizard.giveKind')} rules={[must]}>
              <Select
                mode="multiple"
                showSearch={{ optionFilterProp: 'label' }}
                options={left.map((one) => ({ value: one.kind, label: `${kind(one.module, one.kind)} (${number(one.count)})` }))}
              />
            </Form.Item>
            <Form.Item name="successorId" label={t('people.wizard.giveTo')} rules={[must]}>
              <Select options={to.map((one) => ({ value: one.id, label: one.name }))} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('people.wizard.give')}
            </Button>
          </Form>
        </>
      )}
    </section>
  );
}
