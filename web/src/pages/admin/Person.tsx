// One person beside the list: the account, its roles, and what an administrator does about them.
import { App, Checkbox, Descriptions, Drawer, Form, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../app/act';
import { useSession } from '../../app/session';
import {
  AdminPersonDocument,
  CreateUserDocument,
  DisableUserDocument,
  EditUserDocument,
  EnableUserDocument,
  EndRoleDocument,
  GrantRoleDocument,
  type PersonRowFragment,
  ResetPasswordDocument,
  type Role,
} from '../../gql/graphql';
import { enums } from '../../gql/words';
import { ActForm } from '../../parts/ActForm';
import { DayInput } from '../../parts/inputs';
import { message } from '../../parts/message';
import { oneTime } from '../../parts/onetime';
import { Button, Flex } from '../../parts/plain';
import { Secret } from '../../parts/Secret';
import { Failed, Faults, Waiting } from '../../parts/state';
import { UnitPick } from '../../parts/UnitPick';
import { useWords } from '../../words';
import { day } from '../../words/form';

/** NewPerson creates an account and shows its one-time password once. */
export function NewPerson({ unit, close }: { unit: string; close: (made: boolean) => void }) {
  const { t, label } = useWords();
  const { act, busy, error } = useAct(CreateUserDocument);
  const [made, setMade] = useState('');
  const [password] = useState(oneTime); // the same while the form is open: an act that is repeated is one act
  const created = useRef(false); // then the form is over, and the password is shown before the page goes on
  if (made) {
    return <Secret title={t('people.person.oneTime')} hint={t('people.person.oneTimeHint')} value={made} close={() => close(true)} />;
  }
  const must = { required: true, whitespace: true, message: t('app.required') };
  return (
    <ActForm<{ fullName: string; title?: string; username: string; unitId: string; roles: Role[] }>
      name="person.new"
      title={t('people.person.add')}
      start={{ unitId: unit, roles: ['OFFICER'] }}
      send={async (values) => {
        if (!(await act({ ...values, password, oneTime: true }))) return false;
        created.current = true;
        setMade(password);
        return true;
      }}
      said={t('people.person.created')}
      button={t('people.person.add')}
      busy={busy}
      error={error}
      close={() => created.current || close(false)}
    >
      <Form.Item name="fullName" label={t('people.person.fullName')} rules={[must]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="title" label={t('people.person.position')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="username" label={t('people.person.username')} extra={t('people.person.usernameHint')} rules={[must]}>
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="unitId" label={t('people.person.unit')} rules={[{ required: true, message: t('app.required') }]}>
        <UnitPick />
      </Form.Item>
      <Form.Item name="roles" label={t('people.person.roles')}>
        <Checkbox.Group>
          <Flex vertical>
            {(Object.keys(enums.Role) as Role[]).map((role) => (
              <Checkbox key={role} value={role}>
                {label('Role', role)}
              </Checkbox>
            ))}
          </Flex>
        </Checkbox.Group>
      </Form.Item>
    </ActForm>
  );
}

/** Person is the drawer about one account. */
export function Person({ id, close, changed }: { id: string; close: () => void; changed: () => void }) {
  const { t } = useWords();
  const [{ data, fetching, error }, again] = useQuery({
    query: AdminPersonDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const person = data?.node?.__typename === 'User' ? data.node : undefined;
  return (
    <Drawer open onClose={close} size="min(600px, 100vw)" title={person?.fullName ?? t('people.person.title')}>
      {person ? (
        <Whole
          person={person}
          again={() => {
            again({ requestPolicy: 'network-only' });
            changed();
          }}
        />
      ) : fetching ? (
        <Waiting />
      ) : (
        <Failed error={error} />
      )}
    </Drawer>
  );
}

function Whole({ person, again }: { person: PersonRowFragment; again: () => void }) {
  const { t, label } = useWords();
  const { today, user } = useSession();
  const { modal } = App.useApp();
  const [form, setForm] = useState<'edit' | 'grant'>();
  const [shown, setShown] = useState('');
  const reset = useAct(ResetPasswordDocument);
  const disable = useAct(DisableUserDocument);
  const enable = useAct(EnableUserDocument);
  const end = useAct(EndRoleDocument);
  const own = person.id === user.id;
  const sure = (title: string, danger: boolean, run: () => Promise<void>) =>
    modal.confirm({ title, okText: t('app.yes'), cancelText: t('app.cancel'), okButtonProps: { danger }, onOk: run });
  const did = async (done: Promise<unknown>, words: string) => {
    if (!(await done)) return;
    void message.success(words);
    again();
  };
  const newPassword = async () => {
    const password = oneTime();
    if (await reset.act({ userId: person.id, password, oneTime: true })) setShown(password);
  };
  const shut = () => {
    setForm(undefined);
    again();
  };
  return (
    <Flex vertical gap={16}>
      <Faults error={reset.error ?? disable.error ?? enable.error ?? end.error} />
      <Flex gap={8} wrap>
        <Button onClick={() => setForm('edit')}>{t('people.person.edit')}</Button>
        {!own && !person.disabledAt && (
          <>
            <Button onClick={() => setForm('grant')}>{t('people.person.grant')}</Button>
            <Button loading={reset.busy} onClick={() => sure(t('people.person.resetSure'), false, newPassword)}>
              {t('people.person.reset')}
            </Button>
            <Button
              danger
              loading={disable.busy}
              onClick={() =>
                sure(t('people.person.disableSure'), true, () => did(disable.act({ userId: person.id }), t('people.person.disabled')))
              }
            >
              {t('people.person.disable')}
            </Button>
          </>
        )}
        {person.disabledAt && (
          <Button loading={enable.busy} onClick={() => did(enable.act({ userId: person.id }), t('people.person.enabled'))}>
            {t('people.person.enable')}
          </Button>
        )}
      </Flex>
      <Descriptions
        size="small"
        column={1}
        bordered
        items={[
          { key: 'username', label: t('people.person.username'), children: person.username },
          { key: 'title', label: t('people.person.position'), children: person.title },
          { key: 'unit', label: t('people.person.unit'), children: person.unit?.name },
          { key: 'state', label: t('people.person.state'), children: t(person.disabledAt ? 'people.person.closed' : 'people.person.open') },
        ]}
      />
      <section aria-label={t('people.person.roles')}>
        <h2 className="box">{t('people.person.roles')}</h2>
        <ul className="rows">
          {(person.memberships?.nodes ?? []).map((one) => {
            const over = !!one.validTo && one.validTo < today;
            return (
              <li key={one.id}>
                <div className="what">
                  <span className={over ? 'over' : ''}>
                    {label('Role', one.role)}
                    {one.deputy && ` (${t('people.person.deputy')})`} · {one.unit?.name}
                  </span>
                  <div className="muted">
                    {day(one.validFrom)} – {one.validTo ? day(one.validTo) : t('people.person.noEnd')}
                  </div>
                </div>
                {!over && (
                  <Button
                    size="small"
                    onClick={() =>
                      sure(t('people.person.endSure'), true, () => did(end.act({ membershipId: one.id }), t('people.person.ended')))
                    }
                  >
                    {t('people.person.end')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {form === 'edit' && <EditPerson person={person} close={shut} />}
      {form === 'grant' && <Grant person={person} close={shut} />}
      <Secret title={t('people.person.oneTime')} hint={t('people.person.oneTimeHint')} value={shown} close={() => setShown('')} />
    </Flex>
  );
}

function EditPerson({ person, close }: { person: PersonRowFragment; close: () => void }) {
  const { t } = useWords();
  const { act, busy, error } = useAct(EditUserDocument);
  return (
    <ActForm<{ fullName: string; title: string; unitId: string }>
      name={`person.${person.id}`}
      title={`${t('people.person.edit')} · ${person.fullName}`}
      start={{ fullName: person.fullName, title: person.title ?? '', unitId: person.unit?.id ?? '' }}
      send={async (values) => !!(await act({ userId: person.id, ...values }))}
      said={t('people.person.saved')}
      button={t('app.save')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item
        name="fullName"
        label={t('people.person.fullName')}
        rules={[{ required: true, whitespace: true, message: t('app.required') }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="title" label={t('people.person.position')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="unitId" label={t('people.person.unit')} rules={[{ required: true, message: t('app.required') }]}>
        <UnitPick />
      </Form.Item>
    </ActForm>
  );
}

function Grant({ person, close }: { person: PersonRowFragment; close: () => void }) {
  const { t, label } = useWords();
  const { today } = useSession();
  const { act, busy, error } = useAct(GrantRoleDocument);
  return (
    <ActForm<{ role: Role; unitId: string; from: string; to?: string | null }>
      name={`grant.${person.id}`}
      title={`${t('people.person.grant')} · ${person.fullName}`}
      start={{ unitId: person.unit?.id ?? '', from: today }}
      send={async (values) => !!(await act({ userId: person.id, ...values }))}
      said={t('people.person.granted')}
      button={t('people.person.grant')}
      busy={busy}
      error={error}
      close={close}
    >
      <Form.Item name="role" label={t('people.person.role')} rules={[{ required: true, message: t('app.required') }]}>
        <Select options={Object.keys(enums.Role).map((value) => ({ value, label: label('Role', value) }))} />
      </Form.Item>
      <Form.Item name="unitId" label={t('people.person.unit')} rules={[{ required: true, message: t('app.required') }]}>
        <UnitPick />
      </Form.Item>
      <Form.Item name="from" label={t('people.person.from')} rules={[{ required: true, message: t('app.required') }]}>
        <DayInput />
      </Form.Item>
      <Form.Item name="to" label={t('people.person.to')}>
        <DayInput />
      </Form.Item>
    </ActForm>
  );
}
