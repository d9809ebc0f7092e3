// Doing something: one mutation, sent so that it happens once, with what was typed kept until it has.
import { useCallback, useRef, useState } from 'react';
import { type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import { freshKey } from './client';
import { useSession } from './session';

type WithKey = { idempotencyKey?: string | null | undefined };

/**
 * useAct sends a mutation. Until the server has answered, the same input goes with the same key, so
 * that a press repeated on a bad line is one act. act resolves to the answer, or to undefined with
 * the fault in error.
 */
export function useAct<Data, Input extends WithKey>(document: TypedDocumentNode<Data, { input: Input }> | string) {
  const [, run] = useMutation<Data, { input: Input }>(document);
  const [error, setError] = useState<CombinedError>();
  const [busy, setBusy] = useState(false);
  const sent = useRef({ key: '', what: '' });
  const act = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<Data | undefined> => {
      const what = JSON.stringify(input);
      if (sent.current.what !== what) sent.current = { key: freshKey(), what };
      setBusy(true);
      const answer = await run({ input: { ...input, idempotencyKey: sent.current.key } as Input });
      setBusy(false);
      setError(answer.error);
      if (!answer.error?.networkError) sent.current = { key: '', what: '' };
      return answer.error ? undefined : answer.data;
    },
    [run],
  );
  return { act, busy, error, forget: useCallback(() => setError(undefined), []) };
}

/** useDraft keeps what is typed into a form on this device, by user, unit and name, until it is dropped. */
export function useDraft<Values extends object>(name: string) {
  const { user, unit } = useSession();
  const place = `lantoa.draft.${user.id}.${unit.id}.${name}`;
  const [kept, setKept] = useState<Partial<Values>>(() => {
    try {
      return JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Values>;
    } catch {
      return {};
    }
  });
  const keep = useCallback((values: Partial<Values>) => localStorage.setItem(place, JSON.stringify(values)), [place]);
  const drop = useCallback(() => {
    localStorage.removeItem(place);
    setKept({});
  }, [place]);
  return { kept, keep, drop, any: Object.keys(kept).length > 0 };
}
