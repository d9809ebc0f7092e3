// One's own password: the present one, the new one, and the new one again.
import { Form, Input } from 'antd';
import { useState } from 'react';
import { post, Refused } from '../../app/client';
import { Alert, Button } from '../../parts/plain';
import { useWords } from '../../words';

type Values = { old: string; fresh: string; repeat: string };

/** ChangePassword asks for it; done is called once it is changed. */
export function ChangePassword({ done }: { done: () => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async ({ old, fresh }: Values) => {
    setBusy(true);
    setWrong('');
    try {
      await post('/auth/password', { old, new: fresh });
      form.resetFields();
      done();
    } catch (error) {
      if (error instanceof Refused && (error.field === 'old' || error.field === 'new')) {
        form.setFields([{ name: error.field === 'old' ? 'old' : 'fresh', errors: [error.message] }]);
      } else setWrong(String(error instanceof Error ? error.message : error));
    } finally {
      setBusy(false);
    }
  };
  const must = { required: true, message: t('app.required') };
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={send} style={{ maxWidth: 420 }}>
      {wrong && <Alert type="error" role="alert" title={wrong} style={{ marginBottom: 16 }} />}
      <Form.Item name="old" label={t('people.account.old')} rules={[must]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="fresh" label={t('people.account.fresh')} extra={t('people.account.rule')} rules={[must]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t('people.account.repeat')}
        dependencies={['fresh']}
        rules={[
          must,
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('fresh') ? Promise.resolve() : Promise.reject(new Error(t('people.account.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('people.account.password')}
      </Button>
    </Form>
  );
}
