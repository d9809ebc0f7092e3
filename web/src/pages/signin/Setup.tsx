// The first run in the browser: the unit at the top and its administrator, then what comes next.

import { Form, Input, Result } from 'antd';
import { useState } from 'react';
import { post, Refused } from '../../app/client';
import { dressed } from '../../parts/dressed';
import { Alert, Button, Card } from '../../parts/plain';
import { useWords } from '../../words';

type Values = { unitName: string; unitCode: string; fullName: string; username: string; password: string };

/** Setup fills an empty server; done goes on to the sign-in. */
export const Setup = dressed(SetupBare);

function SetupBare({ done }: { done: () => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const send = async (values: Values) => {
    setBusy(true);
    setWrong('');
    try {
      await post('/auth/setup', values);
      setOver(true);
    } catch (error) {
      const field = error instanceof Refused ? error.field : '';
      if (field in values) form.setFields([{ name: field as keyof Values, errors: [(error as Refused).message] }]);
      else setWrong(error instanceof Refused ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  if (over) {
    return (
      <Card style={{ width: 'min(560px, 94vw)' }}>
        <Result
          status="success"
          title={t('people.setup.done')}
          subTitle={t('people.setup.doneHint')}
          extra={
            <Button type="primary" onClick={done}>
              {t('people.setup.go')}
            </Button>
          }
        />
      </Card>
    );
  }
  const must = { required: true, whitespace: true, message: t('app.required') };
  return (
    <Card style={{ width: 'min(560px, 94vw)' }}>
      <h1 style={{ fontSize: 24, marginTop: 0 }}>{t('people.setup.title')}</h1>
      <p className="muted">{t('people.setup.hint')}</p>
      {wrong && <Alert type="error" role="alert" title={wrong} style={{ marginBottom: 16 }} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <h2 className="box">{t('people.setup.unit')}</h2>
        <Form.Item name="unitName" label={t('people.setup.unitName')} extra={t('people.setup.unitNameHint')} rules={[must]}>
          <Input autoFocus />
        </Form.Item>
        <Form.Item name="unitCode" label={t('people.setup.unitCode')} extra={t('people.setup.unitCodeHint')} rules={[must]}>
          <Input autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <h2 className="box">{t('people.setup.person')}</h2>
        <Form.Item name="fullName" label={t('people.person.fullName')} rules={[must]}>
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item name="username" label={t('people.person.username')} extra={t('people.person.usernameHint')} rules={[must]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="password" label={t('signIn.password')} extra={t('people.account.rule')} rules={[must]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('people.setup.submit')}
        </Button>
      </Form>
    </Card>
  );
}
