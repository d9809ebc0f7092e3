// A list that is needed whole: its pages are read one after the other, a hundred rows each.
import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, type OperationResult, type TypedDocumentNode, useClient } from 'urql';
import type { Connection } from './list';

type Paged = { after?: string | null | undefined };

/** useWhole reads all rows of a list; rows is undefined until they are there. */
export function useWhole<Data, Variables extends Paged, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Row> | null | undefined,
) {
  const client = useClient();
  const what = JSON.stringify(variables);
  const [rows, setRows] = useState<Row[]>();
  const [error, setError] = useState<CombinedError>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let here = true;
    const read = async () => {
      const all: Row[] = [];
      let after: string | null = null;
      do {
        const answer: OperationResult<Data, Variables> = await client
          .query<Data, Variables>(document, { ...(JSON.parse(what) as object), after } as unknown as Variables, {
            requestPolicy: 'network-only',
          })
          .toPromise();
        if (!here) return;
        setError(answer.error);
        const page: Connection<Row> | null | undefined = answer.data && pick(answer.data);
        if (!page) break;
        all.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      setRows(all);
    };
    void read();
    return () => {
      here = false;
    };
  }, [client, document, what, turn]);
  return { rows, error, again: useCallback(() => setTurn((n) => n + 1), []) };
}
