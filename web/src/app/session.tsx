// Who is signed in, for which unit, and the client that goes with it. A change of user or unit makes
// a new client, so that nothing of one is ever shown to the other.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import { type Role, type UnitKind, ViewerDocument } from '../gql/graphql';
import { SignIn } from '../pages/signin/SignIn';
import { Failed, Waiting } from '../parts/state';
import { actingUnit, newClient, post } from './client';

type Seat = { id: string; code: string; name: string; roles: Role[] };

/** Session is the signed-in user in the acting unit. */
export type Session = {
  user: { id: string; username: string; fullName: string };
  unit: { id: string; code: string; name: string; kind: UnitKind | null };
  roles: Role[];
  today: string;
  seats: Seat[];
  actFor: (unit: string) => void;
  signOut: (everywhere: boolean) => Promise<void>;
};

const Current = createContext<Session | null>(null);

/** useSession is the session of a page behind the sign-in. */
export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('this page is not behind the sign-in');
  return session;
}

/** SignedIn shows its children to whoever is signed in, and the sign-in page to everybody else. */
export function SignedIn({ children }: { children: ReactNode }) {
  const [turn, setTurn] = useState(0);
  const [ended, setEnded] = useState(false);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  const client = useMemo(() => newClient(() => setEnded(true)), [turn]);
  const enter = useCallback(() => {
    setEnded(false);
    again();
  }, [again]);
  return (
    <Provider value={client} key={turn}>
      <Gate ended={ended} enter={enter} again={again}>
        {children}
      </Gate>
    </Provider>
  );
}

function Gate({ ended, enter, again, children }: { ended: boolean; enter: () => void; again: () => void; children: ReactNode }) {
  const [{ data, fetching, error }] = useQuery({ query: ViewerDocument });
  const [was, setWas] = useState(false);
  const viewer = data?.viewer;
  useEffect(() => {
    if (viewer) setWas(true);
  }, [viewer]);
  const session = useMemo<Session | null>(() => {
    if (!viewer?.user || !viewer.unit) return null;
    return {
      user: viewer.user,
      unit: viewer.unit,
      roles: viewer.roles,
      today: viewer.today,
      seats: viewer.seats,
      actFor: (unit) => {
        actingUnit.set(unit);
        again();
      },
      signOut: async (everywhere) => {
        await post(everywhere ? '/auth/sign-out?everywhere' : '/auth/sign-out');
        actingUnit.set('');
        again();
      },
    };
  }, [viewer, again]);
  if (fetching) return <Waiting />;
  if (ended || (!viewer && !error?.networkError)) return <SignIn again={was} done={enter} />;
  if (!session) return <Failed error={error} retry={again} />;
  return <Current.Provider value={session}>{children}</Current.Provider>;
}
