/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ContestRegisterMutation, ContestVerifyMutation } from '../gql/graphql';
import { Fault, send } from './api';
import { askInfo, type Info } from './Contest';
import { type Account, fresh, keep } from './keep';
import { goTo, Link, pathOf, Trouble, textOf, useAsked, Waiting } from './parts';
import { day } from './time';
import { say } from './words';

/** Register makes the account of this device in a contest, and verifies its telephone where that is asked. */
export function Register({ id }: { id: string }) {
  const { data: info, fault, retry } = useAsked(() => askInfo(id));
  const [account, setAccount] = useState(keep.account(id));
  const entered = account && account.id;
  const done = entered && account.verified;
  useEffect(() => {
    if (done) goTo(pathOf(id, 'ket-qua'), true);
  }, [done]);
  if (fault) return <Trouble fault={fault} retry={retry} />;
  if (!info || done) return <Waiting />;
  const set = (next: Account) => {
    keep.setAccount(id, next);
    setAccount(next);
  };
  return (
    <>
      <p>
        <Link to={pathOf(id)}>‹ {say('back')}</Link>
      </p>
      <h1>{say(entered ? 'verify' : 'enter')}</h1>
      <p class="quiet">{info.title}</p>
      {info.phase === 'AFTER' ? (
        <p class="box note">{say('over')}</p>
      ) : entered ? (
        <Verify info={info} account={account} set={set} />
      ) : (
        <Form id={id} info={info} account={account} set={set} />
      )}
    </>
  );
}

type FieldProps = { name: string; label: string; hint?: string; fault?: string; children: ComponentChildren };

function Field({ name, label, hint, fault, children }: FieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {fault && (
        <p class="wrong" id={`${name}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

type FormProps = { id: string; info: Info; account: Account | undefined; set: (account: Account) => void };

const empty: Account = { token: '', id: '', verified: false, name: '', phone: '', from: '', year: '' };

function Form({ id, info, account, set }: FormProps) {
  const [values, setValues] = useState<Account>({ ...empty, ...account });
  const [given, setGiven] = useState(''); // a token from the organisers
  const [agreed, setAgreed] = useState(false);
  const [wrong, setWrong] = useState<{ [field: string]: string }>({});
  const [fault, setFault] = useState<Fault>();
  const [taken, setTaken] = useState(false);
  const [busy, setBusy] = useState(false);
  const places = (info.places || []) as string[];
  const type = (name: keyof Account) => (event: Event) => {
    const next = { ...values, [name]: (event.currentTarget as HTMLInputElement).value };
    setValues(next);
    keep.setAccount(id, next); // an id comes with the answer alone; until then it is a draft
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const bad: { [field: string]: string } = {};
    if (values.name.trim().length < 2) bad.name = say('needed');
    if (!values.phone.trim()) bad.phone = say('needed');
    if (places.length > 0 && places.indexOf(values.from) < 0) bad.from = say('needed');
    if (values.year.trim() && !/^\d{4}$/.test(values.year.trim())) bad.birthYear = say('yearWrong');
    if (!agreed) bad.agreed = say('consentNeeded');
    const key = given.trim().toLowerCase();
    if (key && !/^[0-9a-f]{32}$/.test(key)) bad.token = say('keyWrong');
    setWrong(bad);
    setFault(undefined);
    const first = Object.keys(bad)[0];
    if (first) {
      const at = document.getElementById(first);
      if (at) at.focus();
      return;
    }
    // The token is kept before it is sent: sent again after a lost answer, it is the same account.
    const token = key || values.token || fresh();
    const sent = { ...values, token };
    setValues(sent);
    keep.setAccount(id, sent);
    setBusy(true);
    try {
      const got = await send<NonNullable<ContestRegisterMutation['contestsRegisterContest']>>('contestsRegisterContest', {
        id,
        phone: values.phone,
        name: values.name,
        from: values.from || undefined,
        birthYear: values.year.trim() ? Number(values.year.trim()) : undefined,
        token,
      });
      set({ ...sent, id: got.entrant ? got.entrant.id : '', verified: !!got.verified });
    } catch (thrown) {
      const all = thrown instanceof Fault ? thrown.others.concat(thrown.others.length ? [] : [thrown]) : [];
      const fields: { [field: string]: string } = {};
      for (const one of all) if (one.field) fields[one.field] = textOf(one);
      if (all.some((one) => one.code === 'PHONE_TAKEN')) {
        setTaken(true);
        fields.phone = say('taken');
      }
      setWrong(fields);
      setFault(all.filter((one) => !one.field || !document.getElementById(one.field))[0]);
      const at = document.getElementById(Object.keys(fields)[0] || '');
      if (at) at.focus();
    }
    setBusy(false);
  };
  const about = (name: string, hinted = false) => ({
    id: name,
    name,
    'aria-invalid': !!wrong[name],
    'aria-describedby': [hinted && `${name}-hint`, wrong[name] && `${name}-fault`].filter(Boolean).join(' ') || undefined,
  });
  return (
    <form class="box" onSubmit={submit} noValidate>
      <Field name="name" label={say('name')} fault={wrong.name}>
        <input {...about('name')} required autocomplete="name" maxLength={100} value={values.name} onInput={type('name')} />
      </Field>
      <Field name="phone" label={say('phone')} hint={say('phoneHint')} fault={wrong.phone}>
        <input
          {...about('phone', true)}
          required
          type="tel"
          autocomplete="tel"
          maxLength={30}
          value={values.phone}
          onInput={type('phone')}
        />
      </Field>
      {taken && (
        <Field name="token" label={say('key')} fault={wrong.token}>
          <input
            {...about('token')}
            maxLength={40}
            autocomplete="off"
            value={given}
            onInput={(event) => setGiven((event.currentTarget as HTMLInputElement).value)}
          />
        </Field>
      )}
      <Field name="from" label={say('place')} fault={wrong.from}>
        {places.length > 0 ? (
          <select {...about('from')} required value={values.from} onChange={type('from')}>
            <option value="">{say('choose')}</option>
            {places.map((place) => (
              <option key={place} value={place}>
                {place}
              </option>
            ))}
          </select>
        ) : (
          <input {...about('from')} maxLength={100} value={values.from} onInput={type('from')} />
        )}
      </Field>
      <Field name="birthYear" label={say('year')} fault={wrong.birthYear}>
        <input {...about('birthYear')} inputMode="numeric" maxLength={4} value={values.year} onInput={type('year')} />
      </Field>
      <div class="field">
        <label class="check">
          <input
            {...about('agreed')}
            type="checkbox"
            checked={agreed}
            onChange={(event) => setAgreed((event.currentTarget as HTMLInputElement).checked)}
          />
          <span>
            {say('consent')} {info.eraseOn && say('erased', day(info.eraseOn as string))}
          </span>
        </label>
        {wrong.agreed && (
          <p class="wrong" id="agreed-fault" role="alert">
            {wrong.agreed}
          </p>
        )}
      </div>
      {fault && (
        <p class="wrong" role="alert">
          {textOf(fault)}
        </p>
      )}
      <button type="submit" disabled={busy}>
        {say(busy ? 'sending' : 'send')}
      </button>
    </form>
  );
}

function Verify({ info, account, set }: { info: Info; account: Account; set: (account: Account) => void }) {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (!code.trim()) {
      setWrong(say('needed'));
      return;
    }
    setBusy(true);
    try {
      const got = await send<NonNullable<ContestVerifyMutation['contestsVerifyEntrant']>>('contestsVerifyEntrant', {
        id: account.id,
        token: account.token,
        code: code.trim(),
      });
      if (got.verified) {
        set({ ...account, verified: true });
        return;
      }
      setWrong((got.triesLeft as number) > 0 ? say('codeWrong', got.triesLeft as number) : say('codeOver'));
    } catch (thrown) {
      if (thrown instanceof Fault) setWrong(thrown.code === 'NOT_FOUND' ? say('lostKey') : textOf(thrown));
    }
    setBusy(false);
  };
  return (
    <form class="box" onSubmit={submit} noValidate>
      <p>{say('hello', account.name)}</p>
      <Field name="code" label={say('code')} hint={say(info.verification === 'HANDED_OUT' ? 'verifyHanded' : 'verifySent')} fault={wrong}>
        <input
          id="code"
          name="code"
          autocomplete="one-time-code"
          autocapitalize="characters"
          maxLength={30}
          value={code}
          aria-invalid={!!wrong}
          aria-describedby={`code-hint${wrong ? ' code-fault' : ''}`}
          onInput={(event) => setCode((event.currentTarget as HTMLInputElement).value)}
        />
      </Field>
      <button type="submit" disabled={busy}>
        {say(busy ? 'sending' : 'check')}
      </button>
    </form>
  );
}
