// A list that is read a page at a time, and what an address says of its filters.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type CombinedError, type TypedDocumentNode, useClient, useQuery } from 'urql';

/** Connection is a page of a list as the server gives it. */
export type Connection<Row> = { totalCount?: number | null; nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

const next = 100; // rows of the pages behind the first: who asks for more wants many

/** useList reads the first page and, when asked, the next ones behind it. */
export function useList<Data, Variables extends { after?: string | null | undefined }, Row>(
  document: TypedDocumentNode<Data, Variables> | string,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Row> | null | undefined,
  pause = false,
) {
  const client = useClient();
  const what = JSON.stringify(variables);
  const [{ data, fetching, error }, again] = useQuery<Data, Variables>({
    query: document,
    variables: { ...variables, after: null } as unknown as Variables,
    requestPolicy: 'cache-and-network',
    pause,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const [later, setLater] = useState<Connection<Row>[]>([]);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<CombinedError>();
  const now = useRef(what);
  now.current = what;
  useEffect(() => setLater([]), [what, data]);
  const first = data ? pick(data) : undefined;
  const last = later.at(-1) ?? first;
  const more = useCallback(async () => {
    if (!last?.pageInfo.hasNextPage || busy) return;
    setBusy(true);
    const answer = await client
      .query<Data, Variables>(
        document,
        { ...(JSON.parse(what) as object), first: next, after: last.pageInfo.endCursor } as unknown as Variables,
        {
          requestPolicy: 'network-only',
        },
      )
      .toPromise();
    setBusy(false);
    if (now.current !== what) return;
    setFault(answer.error);
    const page = answer.data && pick(answer.data);
    if (page) setLater((pages) => [...pages, page]);
  }, [client, document, what, last, busy, pick]);
  return {
    rows: [...(first?.nodes ?? []), ...later.flatMap((page) => page.nodes)],
    total: first?.totalCount ?? undefined,
    waiting: fetching && !first,
    busy: busy || fetching,
    error: error ?? fault,
    hasMore: !!last?.pageInfo.hasNextPage,
    more,
    again: useCallback(() => again({ requestPolicy: 'network-only' }), [again]),
  };
}

/** useFilters reads filters from the address and writes them there, so that a list can be sent to a colleague. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (name: string, value: string | null | undefined) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    get: (name: string) => params.get(name) ?? '',
    many: (name: string) => (params.get(name) ?? '').split(',').filter(Boolean),
    set,
    any: params.size > 0,
    clear: useCallback(() => setParams({}, { replace: true }), [setParams]),
  };
}

/** useLater gives a value once it has stayed the same for a while: a search is asked when typing pauses. */
export function useLater<T>(value: T, ms = 300): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return late;
}
