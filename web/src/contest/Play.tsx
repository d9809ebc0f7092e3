/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { ContestInfoMutation } from '../gql/graphql';
import { send } from './api';
import { keep, type Question, type Sheet } from './keep';
import { goTo, Link, pathOf, Trouble } from './parts';
import { Queue } from './queue';
import { Result } from './Result';
import { heard, serverNow, span } from './time';
import { say } from './words';

/** Play is the paper under way on this device; it goes on without a network and after a reload. */
export function Play({ id }: { id: string }) {
  const [sheet] = useState(() => keep.sheet(id));
  useEffect(() => {
    if (!sheet) goTo(pathOf(id, 'ket-qua'), true);
  }, []);
  return sheet ? <Paper id={id} start={sheet} /> : null;
}

function useQueue(id: string, start: Sheet): Queue {
  const [, changed] = useState(0);
  const [queue] = useState(
    () =>
      new Queue(start, {
        send,
        heard,
        keep: (sheet) => keep.setSheet(id, sheet),
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        changed: () => changed((n) => n + 1),
      }),
  );
  useEffect(() => {
    const flush = () => void queue.flush();
    const other = () => queue.adopt(keep.sheet(id));
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('storage', other);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('storage', other);
      document.removeEventListener('visibilitychange', flush);
      queue.close();
    };
  }, []);
  return queue;
}

// useLeft counts the seconds left by the server's clock; it calls over once when there are none.
function useLeft(deadline: number, over: () => void) {
  const [left, setLeft] = useState((deadline - serverNow()) / 1000);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = (deadline - serverNow()) / 1000;
      setLeft(now);
      if (now <= 0) {
        clearInterval(timer);
        over();
      }
    }, 500);
    return () => clearInterval(timer);
  }, [deadline]);
  return left;
}

function Paper({ id, start }: { id: string; start: Sheet }) {
  const queue = useQueue(id, start);
  const { sheet, mark, refused } = queue;
  const left = useLeft(sheet.deadline, () => !queue.sheet.result && queue.handIn());
  const [at, setAt] = useState(() => Math.max(0, start.answers.indexOf('-')));
  const [list, setList] = useState(keep.get<boolean>('as-list') || false);
  const [sure, setSure] = useState(false);
  const [guessed] = useState(() => keep.get<boolean>(`guess.${id}`));
  const [asksGuess, setAsksGuess] = useState(guessed || false);
  useEffect(() => {
    if (guessed !== undefined || start.practice) return;
    send<NonNullable<ContestInfoMutation['contestsInfoContest']>>('contestsInfoContest', { id }).then(
      (info) => {
        keep.set(`guess.${id}`, !!info.tieBreak);
        setAsksGuess(!!info.tieBreak);
      },
      () => undefined, // the guess is for equal scores alone
    );
  }, []);
  if (sheet.result) return <Result id={id} sheet={sheet} result={sheet.result} />;
  const over = left <= 0;
  const given = sheet.answers.replace(/-/g, '').length;
  const all = sheet.questions.length;
  const closed = sheet.handIn || over;
  const answer = (question: number, option: number | undefined) => queue.answer(question, option);
  return (
    <>
      <div class="bar">
        <p class={left < 60 ? 'clock late' : 'clock'} role="timer" aria-label={say('left')}>
          {span(left)}
        </p>
        <p class={`mark ${mark}`} role="status">
          {say(mark === 'saved' ? 'saved' : mark === 'sending' ? 'savingNow' : 'waiting')}
        </p>
      </div>
      <h1 class="small">{sheet.practice ? say('practise') : say('answered', given, all)}</h1>
      {left > 0 && left < 300 && !closed && (
        <p class="quiet" aria-live="polite">
          {say('minutesLeft', Math.ceil(left / 60))}
        </p>
      )}
      {refused && <Trouble fault={refused} missing="lostKey" />}
      {over && <p class="box note">{say('timeOver')}</p>}
      {closed && !refused && (
        <p class="box note" role="status">
          {say('handedIn')}
        </p>
      )}
      {!closed && !refused && (
        <>
          <div class="switch">
            <button
              type="button"
              class="plain"
              aria-pressed={list}
              onClick={() => {
                keep.set('as-list', !list);
                setList(!list);
              }}
            >
              {say(list ? 'oneByOne' : 'asList')}
            </button>
          </div>
          {list ? (
            sheet.questions.map((q, n) => <One key={n} n={n} q={q} all={all} letter={sheet.answers.charAt(n)} answer={answer} />)
          ) : (
            <>
              <One key={at} n={at} q={sheet.questions[at] as Question} all={all} letter={sheet.answers.charAt(at)} answer={answer} />
              <p class="pair">
                <button type="button" class="second" disabled={at === 0} onClick={() => setAt(at - 1)}>
                  ‹ {say('previous')}
                </button>
                <button type="button" class="second" disabled={at === all - 1} onClick={() => setAt(at + 1)}>
                  {say('next')} ›
                </button>
              </p>
              <Jump sheet={sheet} at={at} go={setAt} />
            </>
          )}
          {asksGuess && !sheet.practice && (
            <div class="box field">
              <label for="guess">{say('guess')}</label>
              <p class="quiet" id="guess-hint">
                {say('guessHint')}
              </p>
              <input
                id="guess"
                inputMode="numeric"
                maxLength={5}
                aria-describedby="guess-hint"
                value={sheet.guess}
                onInput={(event) => queue.guess((event.currentTarget as HTMLInputElement).value.replace(/\D/g, ''))}
              />
            </div>
          )}
          {sure ? (
            <div class="box note" role="alertdialog" aria-label={say('handIn')}>
              <p>
                {say('handInSure')} {given < all && say('handInLeft', all - given)}
              </p>
              <p class="pair">
                <button type="button" class="second" onClick={() => setSure(false)}>
                  {say('stay')}
                </button>
                <button type="button" onClick={() => queue.handIn()}>
                  {say('handInNow')}
                </button>
              </p>
            </div>
          ) : (
            <button type="button" class="full" onClick={() => setSure(true)}>
              {say('handIn')}
            </button>
          )}
        </>
      )}
      {refused && <Link to={pathOf(id)}>{say('back')}</Link>}
    </>
  );
}

type OneProps = { n: number; q: Question; all: number; letter: string; answer: (question: number, option: number | undefined) => void };

function One({ n, q, all, letter, answer }: OneProps) {
  return (
    <fieldset class="box">
      <legend>
        <span class="quiet">
          {say('question', n + 1, all)} · {say('points', q.points)} · {q.topic}
        </span>
        <span class="text">{q.text}</span>
      </legend>
      {q.options.map((option, i) => (
        <label key={i} class={letter === String(i) ? 'option chosen' : 'option'}>
          <input type="radio" name={`q${n}`} checked={letter === String(i)} onChange={() => answer(n, i)} />
          <span>{option}</span>
        </label>
      ))}
      {letter !== '-' && (
        <button type="button" class="plain" onClick={() => answer(n, undefined)}>
          {say('clearAnswer')}
        </button>
      )}
    </fieldset>
  );
}

function Jump({ sheet, at, go }: { sheet: Sheet; at: number; go: (n: number) => void }) {
  return (
    <nav class="jump" aria-label={say('jump')}>
      {sheet.questions.map((_, n) => {
        const has = sheet.answers.charAt(n) !== '-';
        return (
          <button
            key={n}
            type="button"
            class={has ? 'has' : ''}
            aria-current={n === at ? 'step' : undefined}
            aria-label={`${say('questionShort', n + 1)}, ${say(has ? 'yes' : 'no')}`}
            onClick={() => go(n)}
          >
            {n + 1}
          </button>
        );
      })}
    </nav>
  );
}
