// Who is signed in, for which unit, and the client that goes with it. A change of user or unit makes
// a new client, so that nothing of one is ever shown to the other.
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import { type Role, type UnitKind, ViewerDocument, type ViewerQuery } from '../gql/graphql';
import { Failed, Waiting } from '../parts/state';
import { actingUnit, codeOf, type Look, looking, type Me, newClient, post } from './client';

const SignIn = lazy(() => import('../pages/signin/SignIn').then((page) => ({ default: page.SignIn })));
const FirstPassword = lazy(() => import('../pages/account/FirstPassword').then((page) => ({ default: page.FirstPassword })));

type Seat = { id: string; code: string; name: string; roles: Role[] };

/** Session is the signed-in user in the acting unit. */
export type Session = {
  user: Me;
  unit: { id: string; code: string; name: string; kind: UnitKind | null };
  roles: Role[];
  today: string;
  seats: Seat[];
  says: { support: string; notice: string }; // the office, to everybody
  looking: Look | null; // the view of this tab: everything is read with that unit's eyes, nothing changes
  actFor: (unit: string) => void;
  look: (unit: string) => Promise<void>;
  stopLooking: () => Promise<void>;
  signOut: (everywhere: boolean) => Promise<void>;
};

// saidBy leaves out a notice that is over: who may change it is told of it on the page of settings.
const saidBy = (says: ViewerQuery['settings'] | undefined, today: string) => ({
  support: says?.support ?? '',
  notice: says && (!says.noticeUntil || says.noticeUntil >= today) ? says.notice : '',
});

const Current = createContext<Session | null>(null);

/** useSession is the session of a page behind the sign-in. */
export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('this page is not behind the sign-in');
  return session;
}

// Who is signed in is asked before anything is drawn; the answer waits in the client that draws first.
let over = () => {};
const first = newClient(() => over());
void first.query(ViewerDocument, {}).toPromise();

/** SignedIn shows its children to whoever is signed in, and the sign-in page to everybody else. */
export function SignedIn({ children }: { children: ReactNode }) {
  const [turn, setTurn] = useState(0);
  const [ended, setEnded] = useState(false);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  const client = useMemo(() => (turn === 0 ? first : newClient(() => over())), [turn]);
  useEffect(() => {
    over = () => setEnded(true);
  }, []);
  const enter = useCallback(() => {
    setEnded(false);
    again();
  }, [again]);
  return (
    <Provider value={client} key={turn}>
      <Suspense fallback={<Waiting />}>
        <Gate ended={ended} enter={enter} again={again}>
          {children}
        </Gate>
      </Suspense>
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
    const user = viewer?.user ?? looking.get()?.user; // who looks at a unit is no person of it
    if (!viewer || !user || !viewer.unit) return null;
    return {
      user,
      unit: viewer.unit,
      roles: viewer.roles,
      today: viewer.today,
      seats: viewer.seats,
      says: saidBy(data?.settings, viewer.today),
      looking: looking.get(),
      actFor: (unit) => {
        actingUnit.set(unit);
        again();
      },
      look: async (unit) => {
        const look = await post<Look & { seconds: number }>('/auth/look', { unit });
        looking.set({ ...look, over: Date.now() + look.seconds * 1000, user });
        again();
      },
      stopLooking: async () => {
        await post('/auth/look/end');
        looking.set(null);
        again();
      },
      signOut: async (everywhere) => {
        await post(everywhere ? '/auth/sign-out?everywhere' : '/auth/sign-out');
        actingUnit.set('');
        looking.set(null);
        again();
      },
    };
  }, [viewer, data?.settings, again]);
  const code = codeOf(error);
  useEffect(() => {
    if (!looking.get() || (code !== 'LOOK_ENDED' && code !== 'NOT_FOUND' && code !== 'UNAUTHENTICATED')) return;
    looking.set(null); // the view is over: back to one's own eyes
    enter();
  }, [code, enter]);
  useEffect(() => {
    if (ended && looking.get()) enter(); // asks again who that is, and so learns why
  }, [ended, enter]);
  if (fetching) return <Waiting />;
  if (code === 'PASSWORD_DUE') return <FirstPassword done={enter} />;
  if (looking.get() && (ended || !viewer)) return <Waiting />;
  if (ended || (!viewer && !error?.networkError)) return <SignIn again={was} done={enter} />;
  if (!session) return <Failed error={error} retry={again} />;
  return <Current.Provider value={session}>{children}</Current.Provider>;
}
