import { expect, test } from 'vitest';
import { allSent, Lost, pauses, type Sent, sendUntil } from './sent';

class Refused extends Error {}

const sent: Sent = { key: 'k', id: 'file_1', name: 'a.pdf', size: 1, mediaType: 'application/pdf' };

function tries(...outcomes: (Sent | Error)[]) {
  let at = 0;
  const waited: number[] = [];
  const stop = new AbortController();
  const run = () =>
    sendUntil(
      () => {
        const outcome = outcomes[at++] as Sent | Error;
        return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
      },
      () => {},
      stop.signal,
      async (ms) => {
        waited.push(ms);
      },
    );
  return { run, waited, count: () => at, stop };
}

test('a lost line is waited for, longer each time, and the file goes', async () => {
  const t = tries(new Lost(), new Lost(), sent);
  expect(await t.run()).toEqual(sent);
  expect(t.waited).toEqual(pauses.slice(0, 2));
});

test('after the last pause the loss is told', async () => {
  const t = tries(new Lost(), new Lost(), new Lost(), new Lost(), sent);
  await expect(t.run()).rejects.toBeInstanceOf(Lost);
  expect(t.count()).toBe(pauses.length + 1);
});

test('what the server refuses is not sent again', async () => {
  const t = tries(new Refused('quá lớn'), sent);
  await expect(t.run()).rejects.toThrow('quá lớn');
  expect(t.count()).toBe(1);
});

test('what was left out is not sent again', async () => {
  const t = tries(new Lost(), sent);
  t.stop.abort();
  await expect(t.run()).rejects.toBeInstanceOf(Lost);
  expect(t.count()).toBe(1);
});

test('a form waits for each of its files', () => {
  expect([allSent(undefined), allSent([sent]), allSent([sent, { ...sent, id: '' }])]).toEqual([true, true, false]);
});
