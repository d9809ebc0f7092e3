/** @jsxImportSource preact */
import type { ContestListMutation } from '../gql/graphql';
import { send } from './api';
import { keep } from './keep';
import { Link, pathOf, Trouble, useAsked, Waiting } from './parts';
import { heard, moment } from './time';
import { say, type Word } from './words';

type Card = { id: string; title: string; phase: 'BEFORE' | 'NOW' | 'AFTER'; opens: string; closes: string };

const phases: { [phase in Card['phase']]: Word } = { NOW: 'now', BEFORE: 'before', AFTER: 'after' };

async function ask(): Promise<Card[]> {
  const got = await send<NonNullable<ContestListMutation['contestsList']>>('contestsList', {});
  heard(got.now as string);
  return got.contests as Card[];
}

/** List is the contests of all units: those that are open first. */
export function List() {
  const { data, fault, retry } = useAsked(ask);
  return (
    <>
      <h1>{say('all')}</h1>
      {fault && <Trouble fault={fault} retry={retry} />}
      {!data && !fault && <Waiting />}
      {data && data.length === 0 && <p class="box">{say('none')}</p>}
      {(['NOW', 'BEFORE', 'AFTER'] as const).map((phase) => {
        const cards = (data || []).filter((one) => one.phase === phase);
        return (
          cards.length > 0 && (
            <section key={phase}>
              <h2>{say(phases[phase])}</h2>
              <ul class="cards">
                {cards.map((one) => (
                  <li key={one.id} class="box">
                    <Link to={pathOf(one.id)} class="big">
                      {one.title}
                    </Link>
                    <p class="quiet">{say('from', moment(one.opens), moment(one.closes))}</p>
                    {keep.account(one.id) && <p class="good">✓ {say('entered')}</p>}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
