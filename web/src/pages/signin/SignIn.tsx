import { Form, Input, Select } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { post, Refused, type Start, start } from '../../app/client';
import { dressed } from '../../parts/dressed';
import { Alert, Button, Card, Flex, Segmented } from '../../parts/plain';
import { Waiting } from '../../parts/state';
import { type Language, speak, useWords } from '../../words';

const Setup = lazy(() => import('./Setup').then((page) => ({ default: page.Setup })));

/** SignIn asks for name and password; again says that a session has ended under the user's hands. */
export const SignIn = dressed(SignInBare);

function SignInBare({ again, done }: { again: boolean; done: () => void }) {
  const { t, language } = useWords();
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const [begin, setBegin] = useState<Start>();
  useEffect(() => {
    void start().then(setBegin);
  }, []);
  const send = async (values: { username: string; password: string }) => {
    setBusy(true);
    try {
      await post('/auth/sign-in', values);
      done();
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  if (begin?.setup) {
    return (
      <Flex component="main" vertical align="center" justify="center" className="signin">
        <Suspense fallback={<Waiting />}>
          <Setup done={() => void start().then(setBegin)} />
        </Suspense>
      </Flex>
    );
  }
  return (
    <Flex component="main" vertical align="center" justify="center" className="signin">
      <Card style={{ width: 'min(400px, 94vw)' }}>
        <Flex vertical align="center" style={{ marginBottom: 24 }}>
          <img src="/icon.svg" alt="" width={56} height={56} />
          <h1 style={{ fontSize: 28, margin: '12px 0 0' }}>{t('app.name')}</h1>
          <span className="muted">{begin?.organisation || t('app.purpose')}</span>
        </Flex>
        {again && !wrong && <Alert type="info" title={t('signIn.again')} style={{ marginBottom: 16 }} />}
        {wrong && <Alert type="error" role="alert" title={wrong} style={{ marginBottom: 16 }} />}
        <Form layout="vertical" requiredMark={false} onFinish={send} size="large">
          <Form.Item name="username" label={t('signIn.username')} rules={[{ required: true, message: t('app.required') }]}>
            <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item name="password" label={t('signIn.password')} rules={[{ required: true, message: t('app.required') }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={busy}>
            {t('signIn.submit')}
          </Button>
        </Form>
      </Card>
      {begin?.support && (
        <p className="support">
          <strong>{t('system.settings.help')}</strong> {begin.support}
        </p>
      )}
      {begin?.demo && <Demo demo={begin.demo} choose={(username) => void send({ username, password: begin.demo?.password ?? '' })} />}
      <Segmented<Language>
        style={{ marginTop: 16 }}
        value={language}
        onChange={speak}
        options={[
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ]}
      />
    </Flex>
  );
}

function Demo({ demo, choose }: { demo: NonNullable<Start['demo']>; choose: (username: string) => void }) {
  const { t } = useWords();
  return (
    <Card style={{ width: 'min(400px, 94vw)', marginTop: 16 }} title={t('app.demo')}>
      <Select
        showSearch
        aria-label={t('app.demo')}
        placeholder={t('signIn.as')}
        style={{ width: '100%' }}
        optionFilterProp="label"
        onChange={choose}
        options={demo.signIns.map((one) => ({ value: one.username, label: `${one.username} · ${one.fullName} · ${one.unit}` }))}
      />
    </Card>
  );
}
