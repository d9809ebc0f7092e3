// The head of a unit names a deputy for some days.

import { Form, Select } from 'antd';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import { ColleaguesDocument, NameDeputyDocument } from '../../gql/graphql';
import { dressed } from '../../parts/dressed';
import { DayInput } from '../../parts/inputs';
import { message } from '../../parts/message';
import { Button, Card, Flex } from '../../parts/plain';
import { Failed, Faults, Nothing, Notice, Waiting } from '../../parts/state';
import { useWords } from '../../words';
import { day } from '../../words/form';

type Values = { userId: string; from: string; to: string };

export default dressed(Deputy);

function Deputy() {
  const { t } = useWords();
  const { unit, today, user, roles } = useSession();
  const [form] = Form.useForm<Values>();
  const { act, busy, error } = useAct(NameDeputyDocument);
  const head = roles.includes('HEAD');
  const [{ data, fetching, error: failed }, again] = useQuery({
    query: ColleaguesDocument,
    variables: { unit: unit.id, today },
    requestPolicy: 'cache-and-network',
    pause: !head,
  });
  if (!head) return <Notice title={t('people.person.deputyOnly')} />;
  if (!data) return fetching ? <Waiting /> : <Failed error={failed} retry={() => again({ requestPolicy: 'network-only' })} />;
  const people = data.users?.nodes ?? [];
  const deputies = people.flatMap((one) =>
    (one.memberships?.nodes ?? [])
      .filter((m) => m.deputy && m.unit?.id === unit.id && (!m.validTo || m.validTo >= today))
      .map((m) => ({ ...m, name: one.fullName })),
  );
  const send = async (values: Values) => {
    if (!(await act(values))) return;
    void message.success(t('people.person.deputyDone'));
    form.resetFields();
    again({ requestPolicy: 'network-only' });
  };
  const must = { required: true, message: t('app.required') };
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('people.person.deputyTitle')}</h1>
      <Card title={<h2 className="box">{t('people.person.deputyNow')}</h2>}>
        {deputies.length ? (
          <ul className="rows">
            {deputies.map((one) => (
              <li key={one.id}>
                <div className="what">
                  <strong>{one.name}</strong>
                  <div className="muted">
                    {day(one.validFrom)} – {one.validTo && day(one.validTo)}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        ) : (
          <Nothing say={t('people.person.deputyNone')} />
        )}
      </Card>
      <Card>
        <p className="muted" style={{ marginTop: 0 }}>
          {t('people.person.deputyHint')}
        </p>
        <Faults error={error} />
        <Form form={form} layout="vertical" initialValues={{ from: today }} onFinish={send} style={{ maxWidth: 420 }}>
          <Form.Item name="userId" label={t('people.person.deputyWho')} rules={[must]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={people
                .filter((one) => one.id !== user.id)
                .map((one) => ({ value: one.id, label: [one.fullName, one.title].filter(Boolean).join(' · ') }))}
            />
          </Form.Item>
          <Form.Item name="from" label={t('people.person.from')} rules={[must]}>
            <DayInput />
          </Form.Item>
          <Form.Item name="to" label={t('people.person.to')} rules={[must]}>
            <DayInput />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('people.person.deputyAct')}
          </Button>
        </Form>
      </Card>
    </Flex>
  );
}
