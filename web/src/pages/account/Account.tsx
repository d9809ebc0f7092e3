// One's own account: who one is, the password, where one is signed in, and tokens for programs.

import { Descriptions, Form, Input, InputNumber } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { ask, post, Refused } from '../../app/client';
import { useSession } from '../../app/session';
import { dressed } from '../../parts/dressed';
import { message } from '../../parts/message';
import { Alert, Button, Card, Checkbox, Flex, Tag } from '../../parts/plain';
import { Rows } from '../../parts/Rows';
import { Secret } from '../../parts/Secret';
import { Nothing } from '../../parts/state';
import { useWords } from '../../words';
import { instant } from '../../words/form';
import { ChangePassword } from './ChangePassword';

type SignIn = { id: string; peer: string; createdAt: string; seenAt: string; here: boolean };
type Token = { id: string; name: string; scopes: string[]; expiresAt: string; usedAt: string | null };

// useOwn reads a list of one's own beside GraphQL.
function useOwn<T>(path: string, name: string) {
  const [rows, setRows] = useState<T[]>([]);
  const [wrong, setWrong] = useState('');
  const again = useCallback(
    () =>
      ask<Record<string, T[]>>(path).then(
        (said) => setRows(said[name] ?? []),
        (error) => setWrong(error instanceof Error ? error.message : String(error)),
      ),
    [path, name],
  );
  useEffect(() => void again(), [again]);
  return { rows, wrong, again };
}

export default dressed(Account);

function Account() {
  const { t, label } = useWords();
  const { user, unit, roles, says } = useSession();
  const sessions = useOwn<SignIn>('/auth/sessions', 'sessions');
  return (
    <Flex vertical gap={16}>
      <h1 className="title">{t('people.account.title')}</h1>
      <Card title={<h2 className="box">{t('people.account.about')}</h2>}>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'name', label: t('people.person.fullName'), children: user.fullName },
            { key: 'username', label: t('people.person.username'), children: user.username },
            { key: 'unit', label: t('people.person.unit'), children: unit.name },
            { key: 'roles', label: t('people.person.roles'), children: roles.map((role) => label('Role', role)).join(', ') },
          ]}
        />
        <div className="muted">{t('people.account.aboutHint')}</div>
        {says.support && (
          <p className="sentence">
            <strong>{t('system.settings.help')}</strong> {says.support}
          </p>
        )}
      </Card>
      <Card title={<h2 className="box">{t('people.account.password')}</h2>}>
        <ChangePassword
          done={() => {
            void message.success(t('people.account.changed'));
            void sessions.again();
          }}
        />
      </Card>
      <Sessions {...sessions} />
      <Tokens />
    </Flex>
  );
}

function Sessions({ rows, wrong, again }: ReturnType<typeof useOwn<SignIn>>) {
  const { t } = useWords();
  const [fault, setFault] = useState('');
  const end = async (ids: string[]) => {
    try {
      for (const id of ids) await post('/auth/sessions/end', { id });
      void message.success(t('people.account.ended'));
    } catch (error) {
      setFault(error instanceof Refused ? error.message : String(error));
    }
    await again();
  };
  const others = rows.filter((one) => !one.here).map((one) => one.id);
  return (
    <Card
      title={<h2 className="box">{t('people.account.sessions')}</h2>}
      extra={others.length > 1 && <Button onClick={() => end(others)}>{t('people.account.endOthers')}</Button>}
    >
      {(fault || wrong) && <Alert type="error" role="alert" title={fault || wrong} style={{ marginBottom: 12 }} />}
      <section className="wide" aria-label={t('people.account.sessions')} tabIndex={0}>
        <Rows<SignIn>
          label={t('people.account.sessions')}
          rows={rows}
          empty=""
          columns={[
            { title: t('people.account.since'), key: 'since', render: (one) => instant(one.createdAt) },
            { title: t('people.account.seen'), key: 'seen', render: (one) => instant(one.seenAt) },
            { title: t('people.account.peer'), key: 'peer', render: (one) => one.peer },
            {
              title: t('people.account.end'),
              key: 'end',
              render: (one) =>
                one.here ? (
                  <Tag className="tone-good">{t('people.account.here')}</Tag>
                ) : (
                  <Button size="small" onClick={() => end([one.id])}>
                    {t('people.account.end')}
                  </Button>
                ),
            },
          ]}
        />
      </section>
    </Card>
  );
}

function Tokens() {
  const { t } = useWords();
  const { rows, wrong, again } = useOwn<Token>('/auth/tokens', 'tokens');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState('');
  const [form] = Form.useForm<{ name: string; days: number; write?: boolean }>();
  const attempt = async (what: () => Promise<void>) => {
    setBusy(true);
    setFault('');
    try {
      await what();
      await again();
    } catch (error) {
      setFault(error instanceof Refused ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={<h2 className="box">{t('people.account.tokens')}</h2>}>
      <p className="muted" style={{ marginTop: 0 }}>
        {t('people.account.tokensHint')}
      </p>
      {(fault || wrong) && <Alert type="error" role="alert" title={fault || wrong} style={{ marginBottom: 12 }} />}
      {rows.length ? (
        <ul className="rows">
          {rows.map((one) => (
            <li key={one.id}>
              <div className="what">
                <strong>{one.name || one.id}</strong> · {one.scopes.join(', ')}
                <div className="muted">
                  {t('people.account.expires')}: {instant(one.expiresAt)} · {t('people.account.seen')}:{' '}
                  {one.usedAt ? instant(one.usedAt) : t('people.account.never')}
                </div>
              </div>
              <Button
                size="small"
                onClick={() =>
                  attempt(async () => {
                    await post('/auth/tokens/end', { id: one.id });
                    void message.success(t('people.account.revoked'));
                  })
                }
              >
                {t('people.account.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <Nothing say={t('people.account.noTokens')} />
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ days: 90 }}
        style={{ maxWidth: 420 }}
        onFinish={(values) =>
          attempt(async () => {
            const scopes = values.write ? ['read', 'write'] : ['read'];
            const said = await post<{ token: string }>('/auth/tokens/make', { name: values.name, scopes, days: values.days });
            form.resetFields();
            setMade(said.token);
          })
        }
      >
        <Form.Item name="name" label={t('people.account.tokenName')} rules={[{ required: true, message: t('app.required') }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="days" label={t('people.account.tokenDays')} rules={[{ required: true, message: t('app.required') }]}>
          <InputNumber min={1} max={366} precision={0} />
        </Form.Item>
        <Form.Item name="write" valuePropName="checked">
          <Checkbox>{t('people.account.tokenWrite')}</Checkbox>
        </Form.Item>
        <Button htmlType="submit" loading={busy}>
          {t('people.account.tokenMake')}
        </Button>
      </Form>
      <Secret title={t('people.account.tokenMake')} hint={t('people.account.tokenOnce')} value={made} close={() => setMade('')} />
    </Card>
  );
}
