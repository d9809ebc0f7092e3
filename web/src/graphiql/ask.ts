// How GraphiQL asks: with the session of this browser, for the unit that this tab works for. Streams
// come as server-sent events.
import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { asWhom } from '../app/whom';

type Answer = { data?: Record<string, unknown> | null };

/** send sends one request; stream says that the answer comes as events. */
export const send = (params: FetcherParams, stream = false, stop?: AbortSignal): Promise<Response> =>
  fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: stream ? 'text/event-stream' : 'application/json', ...asWhom() },
    body: JSON.stringify(params),
    ...(stop ? { signal: stop } : {}),
  });

/** streams tells whether the chosen operation of a document is a subscription. */
export function streams(query: string, name: string | null | undefined): boolean {
  const open = query.replace(/#[^\n]*/g, '').match(/\b(query|mutation|subscription)\b\s*(\w*)/g) ?? [];
  const kinds = open.map((one) => one.trim().split(/\s+/));
  return (kinds.find((one) => name && one[1] === name) ?? kinds[0])?.[0] === 'subscription';
}

/** events reads the answers out of server-sent events, until they are complete. */
export async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<Answer> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const lines = part.split('\n');
        if (lines.includes('event: complete')) return;
        const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trim());
        if (data.length > 0) yield JSON.parse(data.join('\n')) as Answer;
      }
    }
  } finally {
    void reader.cancel();
  }
}

async function* follow(params: FetcherParams): AsyncGenerator<Answer> {
  const stop = new AbortController();
  try {
    const answer = await send(params, true, stop.signal);
    if (answer.headers.get('Content-Type')?.startsWith('text/event-stream') && answer.body) yield* events(answer.body);
    else yield (await answer.json()) as Answer;
  } finally {
    stop.abort();
  }
}

/** fetcher is what GraphiQL is given. */
export const fetcher: Fetcher = (params) =>
  streams(params.query, params.operationName) ? follow(params) : send(params).then((answer) => answer.json());

/** Asker is who asks, as the server knows them. */
export type Asker = { user: { id: string; fullName: string } | null; unit: { name: string } | null; roles: string[] };

/** whoAsks asks for it; null if nobody is signed in. */
export async function whoAsks(): Promise<Asker | null> {
  const answer = (await (await send({ query: '{ viewer { user { id fullName } unit { name } roles } }' })).json()) as Answer;
  return (answer.data?.viewer as Asker | undefined) ?? null;
}

/** kept keeps what is written for one person apart from what another wrote on the same device. */
export function kept(user: string) {
  const of = `lantoa.graphiql.${user}.`;
  const names = () => Object.keys(localStorage).filter((name) => name.startsWith(of));
  return {
    getItem: (name: string) => localStorage.getItem(of + name),
    setItem: (name: string, value: string) => localStorage.setItem(of + name, value),
    removeItem: (name: string) => localStorage.removeItem(of + name),
    clear: () => {
      for (const name of names()) localStorage.removeItem(name);
    },
    get length() {
      return names().length;
    },
  };
}
