import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { post, Refused, type Start, start } from '../../app/client';
import { Choose } from '../../parts/choices';
import { EyeInvisibleOutlined, EyeOutlined } from '../../parts/icons';
import { Alert, Button, Card, Flex, Segmented } from '../../parts/plain';
import { Waiting } from '../../parts/state';
import { type Language, speak, useWords } from '../../words';

const Setup = lazy(() => import('./Setup').then((page) => ({ default: page.Setup })));

/** SignIn asks for name and password; again says that a session has ended under the user's hands. */
export function SignIn({ again, done }: { again: boolean; done: () => void }) {
  const { t, language } = useWords();
  const [wrong, setWrong] = useState('');
  const [seen, setSeen] = useState(false); // the password, on the screen
  const [busy, setBusy] = useState(false);
  const [begin, setBegin] = useState<Start>();
  useEffect(() => {
    void start().then(setBegin);
  }, []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (!busy) void enter(String(given.get('username')), String(given.get('password')));
  };
  const enter = async (username: string, password: string) => {
    setBusy(true);
    try {
      await post('/auth/sign-in', { username, password });
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
        <form onSubmit={send}>
          <label className="field">
            {t('signIn.username')}
            <input className="choose" name="username" required autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
          </label>
          <div className="field">
            <label htmlFor="password">{t('signIn.password')}</label>
            <span className="secretfield">
              <input
                className="choose"
                id="password"
                name="password"
                type={seen ? 'text' : 'password'}
                required
                autoComplete="current-password"
              />
              <Button
                type="text"
                icon={seen ? <EyeOutlined /> : <EyeInvisibleOutlined />}
                aria-label={t('signIn.show')}
                aria-pressed={seen}
                onClick={() => setSeen(!seen)}
              />
            </span>
          </div>
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t('signIn.submit')}
          </Button>
        </form>
      </Card>
      {begin?.support && (
        <p className="support">
          <strong>{t('system.settings.help')}</strong> {begin.support}
        </p>
      )}
      {begin?.demo && <Demo demo={begin.demo} choose={(username) => void enter(username, begin.demo?.password ?? '')} />}
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
    <Card className="demo" style={{ width: 'min(400px, 94vw)', marginTop: 16 }} title={t('app.demo')}>
      <Choose
        label={t('app.demo')}
        any={t('signIn.as')}
        value=""
        change={choose}
        options={demo.signIns.map((one) => ({ value: one.username, label: `${one.username} · ${one.fullName} · ${one.unit}` }))}
      />
    </Card>
  );
}
