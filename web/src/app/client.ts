// The one way to the server: the GraphQL client, sign-in and sign-out, and what a fault is.
import { Client, type CombinedError, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { type Both, language } from '../words';
import { watched } from './generation';
import { actingUnit, asWhom } from './whom';

export { actingUnit, asWhom, type Look, looking, type Me } from './whom';

/** newClient makes a client with an empty cache: one for each user and unit. ended is called when the session is over. */
export function newClient(ended: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetch: watched,
    exchanges: [
      mapExchange({
        onError(error) {
          if (over.has(codeOf(error))) ended();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
    fetchOptions: () => ({ credentials: 'same-origin', headers: asWhom() }),
  });
}

// What ends the work of a page: nobody is signed in, the password is to be changed first, the view is over.
const over = new Set(['UNAUTHENTICATED', 'PASSWORD_DUE', 'LOOK_ENDED']);

/** Fault is what went wrong, in the user's language, with the place if the server named one. */
export type Fault = { code: string; text: string; field: string };

const unreachable: Both = { vi: 'Không kết nối được với máy chủ. Hãy thử lại.', en: 'The server cannot be reached. Try again.' };

type Said = { code?: string; vi?: string; en?: string; messageEn?: string; inputPath?: (string | number)[]; reason?: string };

/** faultsOf lists what went wrong in an answer. */
export function faultsOf(error: CombinedError | undefined): Fault[] {
  if (!error) return [];
  if (error.graphQLErrors.length === 0) return [{ code: 'UNREACHABLE', text: unreachable[language()], field: '' }];
  return error.graphQLErrors.map((one) => {
    const said = (one.extensions ?? {}) as Said;
    const text = language() === 'en' ? said.en || said.messageEn || one.message : said.vi || one.message;
    return {
      code: said.reason || said.code || 'INTERNAL',
      text,
      field: (said.inputPath ?? []).filter((part) => part !== 'input').join('.'),
    };
  });
}

/** codeOf is the code of the first fault, '' if there is none. */
export const codeOf = (error: CombinedError | undefined) => faultsOf(error)[0]?.code ?? '';

/** Refused is a request beside GraphQL that failed, with the server's words and the field that they are about. */
export class Refused extends Error {
  constructor(
    text: string,
    readonly field = '',
  ) {
    super(text);
  }
}

/** post sends a small JSON body to a route beside GraphQL and returns its answer. */
export const post = <T>(path: string, body?: unknown): Promise<T> => ask<T>(path, { method: 'POST', body: JSON.stringify(body ?? {}) });

/** ask asks a route beside GraphQL. What is refused is a Refused. */
export async function ask<T>(path: string, how: RequestInit = {}): Promise<T> {
  const unit = actingUnit.get();
  let answer: Response;
  try {
    answer = await fetch(path, {
      ...how,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', ...(unit && { 'Lantoa-Unit': unit }) },
    });
  } catch {
    throw new Refused(unreachable[language()]);
  }
  const said = answer.status === 204 ? undefined : await answer.json().catch(() => undefined);
  if (answer.ok) return said as T;
  const first = (said as { errors?: { message: string; extensions?: Said }[] } | undefined)?.errors?.[0];
  const text = (language() === 'en' && first?.extensions?.messageEn) || first?.message || unreachable[language()];
  throw new Refused(text, String(first?.extensions?.inputPath?.[0] ?? ''));
}

/** freshKey is a new idempotency key: the same act sent twice happens once. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID is missing on plain http
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

/** Start is what the sign-in page knows before anybody has signed in. */
export type Start = {
  setup: boolean;
  organisation: string;
  support: string;
  demo: { now: string; password: string; signIns: { username: string; fullName: string; unit: string }[] } | null;
};

/** start asks for it; undefined if the server does not answer. */
export async function start(): Promise<Start | undefined> {
  try {
    const answer = await fetch('/auth/start', { credentials: 'same-origin' });
    return answer.ok ? ((await answer.json()) as Start) : undefined;
  } catch {
    return undefined;
  }
}
