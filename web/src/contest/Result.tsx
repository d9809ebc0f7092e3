/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { type Result as Ended, type Sheet } from './keep';
import { Link, pathOf } from './parts';
import { span } from './time';
import { say } from './words';

/** Result is how an attempt ended; of practice it shows the answers, too. */
export function Result({ id, sheet, result }: { id: string; sheet: Sheet; result: Ended }) {
  useEffect(() => {
    const top = document.getElementById('main');
    if (top) top.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <h1>{say(sheet.practice ? 'practiceResult' : 'result')}</h1>
      <section class="box" role="status">
        <p class="good">{say(result.state === 'EXPIRED' ? 'expired' : 'submitted')}</p>
        <p class="points">{say('yourScore', result.score, result.total)}</p>
        <p>
          {say('yourCorrect', result.correct, result.questions)} · {say('used', span(result.seconds))}
        </p>
      </section>
      <Link to={pathOf(id, 'ket-qua')} class="button">
        {say('seeMine')}
      </Link>
      {result.solution &&
        result.solution.map((solved, n) => {
          const q = sheet.questions[n];
          const letter = sheet.answers.charAt(n);
          const right = letter === String(solved.correct);
          return q ? (
            <section key={n} class="box">
              <p class="quiet">
                {say('question', n + 1, sheet.questions.length)} · <b class={right ? 'good' : 'wrong'}>{say(right ? 'right' : 'wrong')}</b>
              </p>
              <p class="text">{q.text}</p>
              <p>
                <b>{say('rightIs')}:</b> {q.options[solved.correct]}
              </p>
              {!right && (
                <p>
                  <b>{say('youSaid')}:</b> {letter === '-' ? say('nothingSaid') : q.options[Number(letter)]}
                </p>
              )}
              <p class="quiet">
                {solved.article} {solved.explanation}
              </p>
            </section>
          ) : null;
        })}
    </>
  );
}
