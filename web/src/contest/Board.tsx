/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import type { ContestBoardMutation } from '../gql/graphql';
import { send } from './api';
import { Link, pathOf, Trouble, useAsked, Waiting } from './parts';
import { span } from './time';
import { say, spoken } from './words';

type Top = { rank: number; name: string; from?: string; score: number; seconds: number; prize?: string };
type Place = { from: string; entrants: number; average?: string };

const refresh = 30000; // milliseconds
const shown = 10000; // on a projector

/** Board is the ranking, as far as the contest shows it, and the entrants by where they are from. */
export function Board({ id }: { id: string }) {
  const projected = location.search === '?chieu';
  useEffect(() => {
    document.documentElement.className = projected ? 'projected' : '';
    return () => {
      document.documentElement.className = '';
    };
  }, []);
  const { data, fault, retry } = useAsked(
    () => send<NonNullable<ContestBoardMutation['contestsBoardContest']>>('contestsBoardContest', { id, first: projected ? 20 : 100 }),
    projected ? shown : refresh,
  );
  if (fault) return <Trouble fault={fault} retry={retry} />;
  if (!data) return <Waiting />;
  const top = (data.top || []) as Top[];
  const places = ((data.places || []) as Place[]).filter((one) => one.from);
  const done = data.state === 'PUBLISHED';
  return (
    <>
      <p>
        <Link to={pathOf(id)}>‹ {say('back')}</Link>
      </p>
      <h1>{say('board')}</h1>
      {top.length === 0 && <p class="box note">{say(done ? 'boardEmpty' : 'boardHidden')}</p>}
      {top.length > 0 && (
        <section class="box">
          {!done && <p class="quiet">{say('boardNow')}</p>}
          <ol class="board">
            {top.map((one) => (
              <li key={one.rank}>
                <span class="rank">{one.rank}</span>
                <span class="who">
                  <b>{one.name}</b>
                  {one.from && <span class="quiet">{one.from}</span>}
                  {one.prize && <span class="good">{one.prize}</span>}
                </span>
                <span class="score">
                  <b>{one.score}</b> <span class="quiet">{span(one.seconds)}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {places.length > 0 && (
        <section class="box">
          <h2>{say('byPlace')}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('place')}</th>
                <th scope="col">{say('people')}</th>
                <th scope="col">{say('average')}</th>
              </tr>
            </thead>
            <tbody>
              {places.map((one) => (
                <tr key={one.from}>
                  <th scope="row">{one.from}</th>
                  <td>{one.entrants}</td>
                  <td>{spoken() === 'en' ? one.average : (one.average || '').replace('.', ',')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
