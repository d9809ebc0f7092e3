// The one way of the public page to the server: an operation by its name, and what a fault is.

/** Fault is what went wrong. lost: nobody knows whether the server heard it; send it again. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    readonly vi: string,
    readonly en: string,
    readonly field: string,
    readonly lost: boolean,
    readonly others: Fault[] = [],
  ) {
    super(code);
  }
}

const patience = 20000; // milliseconds for an answer

type Said = {
  message: string;
  extensions?: { code?: string; reason?: string; vi?: string; en?: string; messageEn?: string; inputPath?: unknown[] };
};

const lost = () => new Fault('UNREACHABLE', 'Chưa kết nối được với máy chủ.', 'The server cannot be reached.', '', true);

function faultOf({ message, extensions: said = {} }: Said): Fault {
  const code = said.reason || said.code || 'INTERNAL';
  const again = ['RATE_LIMITED', 'INTERNAL', 'TIMEOUT', 'CONFLICT', 'UNIQUE', 'MODULE_UNAVAILABLE', 'MODULE_TIMEOUT', 'UNAVAILABLE'];
  return new Fault(
    code,
    said.vi || message,
    said.en || said.messageEn || message,
    String((said.inputPath || []).slice(1).join('.')),
    again.indexOf(code) >= 0 || again.indexOf(said.code || '') >= 0,
  );
}

/** Send does an operation; a Fault is thrown. */
export type Send = <Data>(operation: string, input: object) => Promise<Data>;

/** send asks the server. */
export const send: Send = async <Data>(operation: string, input: object): Promise<Data> => {
  const stop = typeof AbortController === 'undefined' ? undefined : new AbortController();
  const timer = setTimeout(() => stop && stop.abort(), patience);
  try {
    const answer = await fetch('/public/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ operationName: operation, variables: { input } }),
      signal: stop && stop.signal,
    });
    const body = (await answer.json()) as { data?: { [name: string]: Data | null } | null; errors?: Said[] };
    if (body.errors && body.errors.length > 0) {
      const all = body.errors.map(faultOf);
      const first = all[0] as Fault;
      throw new Fault(first.code, first.vi, first.en, first.field, first.lost, all);
    }
    const data = body.data && body.data[operation];
    if (!answer.ok || !data) throw lost();
    return data;
  } catch (fault) {
    throw fault instanceof Fault ? fault : lost();
  } finally {
    clearTimeout(timer);
  }
};
