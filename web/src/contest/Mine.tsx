/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ContestMineMutation, ContestOpenMutation } from '../gql/graphql';
import { Fault, send } from './api';
import { askInfo, type Info } from './Contest';
import { type Account, keep, type Question, type Sheet } from './keep';
import { goTo, Link, pathOf, Trouble, textOf, useAsked, Waiting } from './parts';
import { heard, moment, span } from './time';
import { say } from './words';

type Mine = NonNullable<ContestMineMutation['contestsMineEntrant']>;

/** Mine is how the entrant of this device stands, and where an attempt begins. */
export function Mine({ id }: { id: string }) {
  const account = keep.account(id);
  const { data, fault, retry } = useAsked(async () => {
    if (!account || !account.id) return undefined;
    const [info, mine] = await Promise.all([
      askInfo(id),
      send<Mine>('contestsMineEntrant', { id: account.id, token: account.token }).then((got) => {
        heard(got.now as string);
        return got;
      }),
    ]);
    return { info, mine };
  });
  if (!account || !account.id) {
    return (
      <p class="box">
        <Link to={pathOf(id, 'dang-ky')}>{say('enter')}</Link>
      </p>
    );
  }
  return (
    <>
      <p>
        <Link to={pathOf(id)}>‹ {say('back')}</Link>
      </p>
      {fault && <Trouble fault={fault} retry={retry} missing="lostKey" />}
      {!data && !fault && <Waiting />}
      {data && <Shown id={id} account={account} info={data.info} mine={data.mine} />}
      <p class="links">
        <button
          type="button"
          class="plain"
          onClick={() => {
            if (!window.confirm(say('strangerSure'))) return;
            keep.dropAccount(id);
            goTo(pathOf(id), true);
          }}
        >
          {say('stranger')}
        </button>
      </p>
    </>
  );
}

function Shown({ id, account, info, mine }: { id: string; account: Account; info: Info; mine: Mine }) {
  const done = mine.contestState === 'PUBLISHED';
  const graded = typeof mine.score === 'number';
  return (
    <>
      <h1>{info.title}</h1>
      <p class="good">✓ {say('hello', account.name)}</p>
      {mine.state === 'DISQUALIFIED' ? <p class="box bad">{say('out')}</p> : <Begin id={id} account={account} info={info} mine={mine} />}
      <section class="box">
        <h2>{say('mine')}</h2>
        {!graded && <p>{say('nothingYet')}</p>}
        {graded && (
          <>
            <p class="points">{say('yourScore', mine.score as number, info.total || 0)}</p>
            <p>
              {say('yourCorrect', mine.correct || 0, info.questions || 0)} · {say('used', span(mine.seconds || 0))}
            </p>
          </>
        )}
        <dl>
          {typeof mine.rank === 'number' && (
            <div>
              <dt>{say(done ? 'rank' : 'rankNow')}</dt>
              <dd>{mine.rank}</dd>
            </div>
          )}
          {mine.prize && (
            <div>
              <dt>{say('award')}</dt>
              <dd>{mine.prize}</dd>
            </div>
          )}
          {typeof mine.certificate === 'number' && (
            <div>
              <dt>{say('certificate')}</dt>
              <dd>{mine.certificate}</dd>
            </div>
          )}
        </dl>
        <p class="quiet">{say('triesUsed', mine.used || 0, mine.attempts || 0)}</p>
        <Link to={pathOf(id, 'xep-hang')}>{say('seeBoard')}</Link>
      </section>
    </>
  );
}

function Begin({ id, account, info, mine }: { id: string; account: Account; info: Info; mine: Mine }) {
  const [fault, setFault] = useState<Fault>();
  const [busy, setBusy] = useState(false);
  const sheet = keep.sheet(id);
  if (sheet && !sheet.result) {
    return (
      <Link to={pathOf(id, 'thi')} class="button">
        {say('goOn')}
      </Link>
    );
  }
  const begin = async (practice: boolean) => {
    if (busy) return;
    setBusy(true);
    try {
      const got = await send<NonNullable<ContestOpenMutation['contestsOpenEntrant']>>('contestsOpenEntrant', {
        id: account.id,
        token: account.token,
        practice,
      });
      heard(got.now as string);
      keep.setSheet(id, sheetOf(got, account.token, practice));
      goTo(pathOf(id, 'thi'));
      return;
    } catch (thrown) {
      if (thrown instanceof Fault) setFault(thrown);
    }
    setBusy(false);
  };
  const left = (mine.attempts || 0) - (mine.used || 0);
  const open = info.phase === 'NOW';
  return (
    <section class="ways">
      {info.phase === 'BEFORE' && <p class="box note">{say('notYet', moment(info.opens as string))}</p>}
      {info.phase === 'AFTER' && <p class="box note">{say('over')}</p>}
      {open && left <= 0 && !mine.underWay && <p class="box note">{say('noTries')}</p>}
      {open && (left > 0 || mine.underWay) && (
        <>
          <button type="button" disabled={busy} onClick={() => void begin(false)}>
            {say(mine.underWay ? 'goOn' : mine.used ? 'beginAgain' : 'begin')}
          </button>
          <p class="quiet">{say('beginHint')}</p>
        </>
      )}
      {info.phase !== 'AFTER' && (
        <>
          <button type="button" class="second" disabled={busy} onClick={() => void begin(true)}>
            {say('practise')}
          </button>
          <p class="quiet">{say('practiceHint')}</p>
        </>
      )}
      {fault && (
        <p class="wrong" role="alert">
          {fault.code === 'NOT_FOUND' ? say('lostKey') : textOf(fault)}
        </p>
      )}
    </section>
  );
}

type Opened = NonNullable<ContestOpenMutation['contestsOpenEntrant']>;

function sheetOf(got: Opened, token: string, practice: boolean): Sheet {
  return {
    attempt: got.attempt ? got.attempt.id : '',
    token,
    number: got.number || 0,
    practice,
    started: Date.parse(got.started as string),
    deadline: Date.parse(got.deadline as string),
    questions: got.questions as Question[],
    answers: got.answers || '',
    guess: '',
    sequence: got.sequence || 0,
    saved: got.sequence || 0,
    handIn: false,
  };
}
