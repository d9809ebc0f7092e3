// Doing the same to many rows: one mutation for each, a few in one request, so that each row has
// its own answer: what went through, what not, and why.
import { useCallback, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { type Fault, faultsOf, freshKey } from './client';

const atOnce = 10; // mutations that the server takes in one request

/** Outcome is what became of one row. */
export type Outcome<Row> = { row: Row; faults: Fault[] };

/** useMany sends the mutation for every row and tells what became of each; progress shows how far it is. */
export function useMany<Row>(mutation: string, inputOf: (row: Row) => object) {
  const client = useClient();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const run = useCallback(
    async (rows: Row[]): Promise<Outcome<Row>[]> => {
      const out: Outcome<Row>[] = [];
      setProgress({ done: 0, all: rows.length });
      for (let from = 0; from < rows.length; from += atOnce) {
        const some = rows.slice(from, from + atOnce);
        const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
        const document = `mutation Many(${some.map((_, i) => `$i${i}: ${input}!`).join(', ')}) { ${some
          .map((_, i) => `r${i}: ${mutation}(input: $i${i}) { __typename }`)
          .join(' ')} }`;
        const variables = Object.fromEntries(some.map((row, i) => [`i${i}`, { ...inputOf(row), idempotencyKey: freshKey() }]));
        const { error } = await client.mutation(document, variables).toPromise();
        out.push(...some.map((row, i) => ({ row, faults: faultsAt(error, `r${i}`) })));
        setProgress({ done: Math.min(from + atOnce, rows.length), all: rows.length });
        if (error?.networkError) {
          out.push(...rows.slice(from + atOnce).map((row) => ({ row, faults: faultsOf(error) })));
          break;
        }
      }
      setProgress(undefined);
      return out;
    },
    [client, mutation, inputOf],
  );
  return { run, progress, busy: progress !== undefined };
}

/** faultsAt are the faults of one field of an answer; a fault of the line or of the whole is every field's. */
export function faultsAt(error: CombinedError | undefined, field: string): Fault[] {
  if (!error) return [];
  if (error.graphQLErrors.length === 0) return faultsOf(error);
  const own = error.graphQLErrors.filter((one) => !one.path?.length || one.path[0] === field);
  return own.length ? faultsOf(new CombinedError({ graphQLErrors: own })) : [];
}
