import { describe, expect, it } from 'vitest';
import { events, streams } from './ask';

describe('which operation is a stream', () => {
  it.each([
    ['a query without a name', '{ viewer { today } }', null, false],
    ['a subscription', 'subscription { reportChanged { id } }', null, true],
    ['a word in a comment', '# subscription\n{ viewer { today } }', null, false],
    ['the chosen one of two', 'query A { a } subscription B { b }', 'B', true],
    ['the other of two', 'query A { a } subscription B { b }', 'A', false],
  ])('%s', (_, query, name, stream) => expect(streams(query, name)).toBe(stream));
});

describe('events', () => {
  const body = (...pieces: string[]) =>
    new ReadableStream<Uint8Array>({
      start(to) {
        for (const piece of pieces) to.enqueue(new TextEncoder().encode(piece));
        to.close();
      },
    });
  it('come whole although the line cuts them, and end with complete', async () => {
    const got = [];
    for await (const one of events(
      body(
        ': still here\n\nevent: ne',
        'xt\ndata: {"data":{"a":1}}\n',
        '\nevent: next\ndata: {"data":{"a":2}}\n\nevent: complete\n\nevent: next\ndata: {"data":{"a":3}}\n\n',
      ),
    ))
      got.push(one.data?.a);
    expect(got).toEqual([1, 2]);
  });
});
