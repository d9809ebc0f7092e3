import { beforeEach, expect, test } from 'vitest';
import { Fault } from './api';
import type { Sheet } from './keep';
import { Queue } from './queue';

const blank: Sheet = {
  attempt: 'a',
  token: 't',
  number: 1,
  practice: false,
  started: 0,
  deadline: 1000,
  questions: [],
  answers: '-----',
  guess: '',
  sequence: 0,
  saved: 0,
  handIn: false,
};

type Input = { answers: string; sequence: number; guess?: number };
type Answer = object | Fault;

const lost = new Fault('UNREACHABLE', '', '', '', true);
const refuse = (code: string) => new Fault(code, '', '', '', false);

let sent: [string, Input][];
let kept: Sheet[];
let timers: (() => void)[];
let answers: Answer[]; // those of the server, in turn; without one it takes everything

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function queue(sheet: Partial<Sheet> = {}) {
  return new Queue(
    { ...blank, ...sheet },
    {
      send: async <Data>(operation: string, input: object) => {
        sent.push([operation, input as Input]);
        await settle();
        const said = answers.shift() ?? (operation === 'contestsSubmitAttempt' ? { state: 'SUBMITTED', score: 3 } : {});
        if (said instanceof Fault) throw said;
        return {
          saved: true,
          sequence: (input as Input).sequence,
          deadline: '1970-01-01T00:00:01Z',
          now: '1970-01-01T00:00:00Z',
          ...said,
        } as Data;
      },
      keep: (next) => kept.push(next),
      heard: () => undefined,
      later: (run) => {
        timers.push(run);
        return () => timers.splice(timers.indexOf(run), 1);
      },
      changed: () => undefined,
    },
  );
}

beforeEach(() => {
  sent = [];
  kept = [];
  timers = [];
  answers = [];
});

const drain = async () => {
  for (let i = 0; i < 20; i++) await settle();
};

test('an answer is on the device before it is sent', () => {
  queue().answer(1, 2);
  expect(kept[0]?.answers).toBe('-2---');
  expect(kept[0]?.sequence).toBe(1);
});

test('what is answered while a save is on the way goes with the next one, as one', async () => {
  const q = queue();
  q.answer(0, 1);
  q.answer(1, 2);
  q.answer(2, 3);
  await drain();
  expect(sent.map(([, input]) => [input.sequence, input.answers])).toEqual([
    [1, '1----'],
    [3, '123--'],
  ]);
  expect(q.mark).toBe('saved');
});

test('after an outage the same answers go with the same number, and then the mark says saved', async () => {
  answers = [lost, lost];
  const q = queue();
  q.answer(0, 1);
  await drain();
  expect([q.mark, timers.length]).toEqual(['waiting', 1]);
  timers.shift()?.();
  await drain();
  timers.shift()?.();
  await drain();
  expect(sent.map(([, input]) => [input.sequence, input.answers])).toEqual([
    [1, '1----'],
    [1, '1----'],
    [1, '1----'],
  ]);
  expect([q.mark, q.sheet.saved]).toEqual(['saved', 1]);
});

test('what was answered in an outage is not lost by a reload', async () => {
  answers = [lost];
  const q = queue();
  q.answer(0, 1);
  q.answer(4, 0);
  await drain();
  q.close();
  const again = queue(kept[kept.length - 1]);
  expect(again.mark).toBe('waiting');
  await again.flush();
  expect(sent[sent.length - 1]?.[1]).toMatchObject({ answers: '1---0', sequence: 2 });
});

test('handing in is sent until it is answered, with all answers, and nothing changes after it', async () => {
  answers = [lost, lost];
  const q = queue();
  q.answer(0, 1);
  await drain();
  q.handIn();
  await drain();
  q.answer(1, 1);
  expect(q.sheet.answers).toBe('1----');
  expect(timers.length).toBe(1);
  timers.shift()?.();
  await drain();
  expect(q.sheet.result?.score).toBe(3);
  expect(sent.slice(-2).map(([operation, input]) => [operation, input.sequence])).toEqual([
    ['contestsSubmitAttempt', 1],
    ['contestsSubmitAttempt', 1],
  ]);
  const before = sent.length;
  await q.flush();
  expect(sent.length).toBe(before);
});

test('an attempt that ended elsewhere is asked how it ended', async () => {
  for (const code of ['TOO_LATE', 'ENDED']) {
    sent = [];
    answers = [refuse(code), { state: 'EXPIRED', score: 1 }];
    const q = queue();
    q.answer(0, 1);
    await drain();
    expect(sent.map(([operation]) => operation)).toEqual(['contestsSaveAttempt', 'contestsSubmitAttempt']);
    expect(q.sheet.result?.state).toBe('EXPIRED');
  }
});

test('a refusal is shown and not repeated', async () => {
  answers = [refuse('NOT_FOUND')];
  const q = queue();
  q.answer(0, 1);
  await drain();
  q.answer(1, 1);
  await drain();
  expect([sent.length, q.refused?.code, timers.length]).toEqual([1, 'NOT_FOUND', 0]);
});

test('where another page has saved a later change, what is shown here goes with a number above it', async () => {
  answers = [{ saved: false, sequence: 7 }];
  const q = queue();
  q.answer(0, 1);
  await drain();
  expect(sent.map(([, input]) => input.sequence)).toEqual([1, 8]);
  expect(q.mark).toBe('saved');
});

test('a guess goes only when it is a number that the server takes', async () => {
  const q = queue();
  for (const [typed, want] of [
    ['12', 12],
    ['', undefined],
    ['99999', undefined],
    ['65535', 65535],
  ] as const) {
    q.guess(typed);
    await drain();
    expect(sent[sent.length - 1]?.[1].guess).toBe(want);
  }
});

test('another page of this device is followed when it is newer', () => {
  const q = queue({ sequence: 2, answers: '11---' });
  q.adopt({ ...blank, sequence: 1, answers: '2----' });
  expect(q.sheet.answers).toBe('11---');
  q.adopt({ ...blank, sequence: 3, answers: '113--', saved: 3 });
  expect([q.sheet.answers, q.mark]).toEqual(['113--', 'saved']);
  q.adopt({ ...blank, attempt: 'b', sequence: 9 });
  expect(q.sheet.attempt).toBe('a');
});
