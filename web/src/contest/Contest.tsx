/** @jsxImportSource preact */
import type { ContestInfoMutation } from '../gql/graphql';
import { send } from './api';
import { keep } from './keep';
import { home, Link, pathOf, Trouble, useAsked, Waiting } from './parts';
import { dots, heard, moment } from './time';
import { mark, say } from './words';

/** Info is the card of a contest. */
export type Info = NonNullable<ContestInfoMutation['contestsInfoContest']>;

type Prize = { name: string; places: number; money: string };

/** ask reads the card of a contest. */
export async function askInfo(id: string): Promise<Info> {
  const got = await send<Info>('contestsInfoContest', { id });
  heard(got.now as string);
  return got;
}

/** Contest is the page of one contest, with what this device can do there now. */
export function Contest({ id }: { id: string }) {
  const { data: c, fault, retry } = useAsked(() => askInfo(id));
  if (fault) return <Trouble fault={fault} retry={retry} />;
  if (!c) return <Waiting />;
  const prizes = (c.prizes || []) as Prize[];
  const tries = c.attempts as number;
  return (
    <>
      <p>
        <Link to={home}>‹ {say('all')}</Link>
      </p>
      <h1>{c.title}</h1>
      <Ways id={id} c={c} />
      <section class="box">
        <h2>{say('window')}</h2>
        <p>{say('from', moment(c.opens as string), moment(c.closes as string))}</p>
        <h2>{say('form')}</h2>
        <p>{c.questions ? say('paper', c.questions, c.total || 0, c.minutes as number) : say('paperShort', c.minutes as number)}</p>
        <p>{tries > 1 ? say('tries', tries) : say('tryOne')}</p>
      </section>
      {c.summary && (
        <section class="box">
          <h2>{say('rules')}</h2>
          <p class="text">{c.summary}</p>
        </section>
      )}
      {prizes.length > 0 && (
        <section class="box">
          <h2>{say('prizes')}</h2>
          <dl>
            {prizes.map((p) => (
              <div key={p.name}>
                <dt>{p.name}</dt>
                <dd>{p.money && p.money !== '0' ? say('prize', p.places, dots(p.money, mark())) : say('prizePlain', p.places)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Ways({ id, c }: { id: string; c: Info }) {
  const account = keep.account(id);
  const sheet = keep.sheet(id);
  const going = sheet && !sheet.result;
  const over = c.phase === 'AFTER';
  return (
    <section class="ways">
      {c.phase === 'BEFORE' && <p class="box note">{say('notYet', moment(c.opens as string))}</p>}
      {over && <p class="box note">{say('over')}</p>}
      {account && account.id && <p class="good">✓ {say('hello', account.name)}</p>}
      {going && (
        <Link to={pathOf(id, 'thi')} class="button">
          {say('goOn')}
        </Link>
      )}
      {!over && !(account && account.id && account.verified) && (
        <Link to={pathOf(id, 'dang-ky')} class="button">
          {say(account && account.id ? 'verify' : 'enter')}
        </Link>
      )}
      {!over && !going && account && account.id && account.verified && (
        <>
          <Link to={pathOf(id, 'ket-qua')} class="button">
            {say('begin')}
          </Link>
        </>
      )}
      <p class="links">
        {over && account && account.id && <Link to={pathOf(id, 'ket-qua')}>{say('seeMine')}</Link>}
        <Link to={pathOf(id, 'xep-hang')}>{say('seeBoard')}</Link>
      </p>
    </section>
  );
}
