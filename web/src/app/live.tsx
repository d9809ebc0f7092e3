// Changes as they happen. One stream of notifications stays open while the page can be seen, and one
// more for the list that is open: browsers keep few connections to a server. A stream that breaks is
// opened again, later each time; offline nobody is bothered with tries.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useClient, useQuery } from 'urql';
import { AssignmentChangedDocument, NotificationAddedDocument, ReportChangedDocument, UnreadDocument } from '../gql/graphql';
import { BellOutlined } from '../parts/icons';
import { Alert, Count } from '../parts/plain';
import { useWords } from '../words';
import { wait } from './wait';

const documents = { notifications: NotificationAddedDocument, assignments: AssignmentChangedDocument, reports: ReportChangedDocument };

/** Topic is what can be followed. */
export type Topic = keyof typeof documents;

type Line = 'fine' | 'lost' | 'offline';
type Hub = {
  line: Line;
  told: (ok: boolean) => void;
  listen: (topic: Topic, heard: () => void) => () => void;
  say: (topic: Topic) => void;
};

const Current = createContext<Hub | null>(null);

/** Live keeps the stream of notifications for everything inside. */
export function Live({ children }: { children: ReactNode }) {
  const [line, setLine] = useState<Line>('fine');
  const heard = useRef(new Map<Topic, Set<() => void>>());
  const hub = useMemo<Hub>(
    () => ({
      line,
      told: (ok) => setLine(ok ? 'fine' : navigator.onLine ? 'lost' : 'offline'),
      listen: (topic, on) => {
        const all = heard.current.get(topic) ?? new Set();
        heard.current.set(topic, all.add(on));
        return () => void all.delete(on);
      },
      say: (topic) => {
        for (const on of heard.current.get(topic) ?? []) on();
      },
    }),
    [line],
  );
  useEffect(() => {
    const changed = () => setLine(navigator.onLine ? 'fine' : 'offline');
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => {
      window.removeEventListener('online', changed);
      window.removeEventListener('offline', changed);
    };
  }, []);
  return (
    <Current.Provider value={hub}>
      <Stream topic="notifications" />
      {children}
    </Current.Provider>
  );
}

// Stream keeps one topic open. After a gap the lists are read again: what happened in it is in them.
function Stream({ topic }: { topic: Topic }) {
  const client = useClient();
  const hub = useContext(Current);
  const now = useRef(hub);
  now.current = hub;
  useEffect(() => {
    let tries = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let settle: ReturnType<typeof setTimeout> | undefined;
    let open: { unsubscribe: () => void } | undefined;
    const stop = () => {
      clearTimeout(timer);
      clearTimeout(settle);
      open?.unsubscribe();
      open = undefined;
    };
    const again = () => {
      stop();
      if (document.hidden || !navigator.onLine) return;
      tries += 1;
      if (tries > 2) now.current?.told(false);
      timer = setTimeout(start, wait(tries));
    };
    const start = () => {
      stop();
      if (document.hidden || !navigator.onLine) return;
      if (tries > 0) now.current?.say(topic);
      settle = setTimeout(() => {
        tries = 0;
        now.current?.told(true);
      }, 4000);
      open = client.subscription(documents[topic] as typeof NotificationAddedDocument, {}).subscribe((answer) => {
        if (answer.error || answer.hasNext === false)
          timer = setTimeout(again); // it ends by itself: to cut it off now would be a fault of ours
        else now.current?.say(topic);
      });
    };
    const seen = () => {
      if (document.hidden) stop();
      else if (!open) {
        tries = 0;
        start();
        now.current?.say(topic);
      }
    };
    start();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', seen);
    window.addEventListener('offline', stop);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', seen);
      window.removeEventListener('offline', stop);
    };
  }, [client, topic]);
  return null;
}

/** Follow calls back, not more than once in two seconds, when something of the topic has changed. */
export function Follow({ topic, heard }: { topic: Topic; heard: () => void }) {
  const hub = useContext(Current);
  const listen = hub?.listen;
  const call = useRef(heard);
  call.current = heard;
  useEffect(() => {
    if (!listen) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen(topic, () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        call.current();
      }, 2000);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [listen, topic]);
  return topic === 'notifications' ? null : <Stream topic={topic} />;
}

/** Bell leads to the news of the first page and counts what was not read. */
export function Bell() {
  const { t } = useWords();
  const [{ data }, again] = useQuery({ query: UnreadDocument, requestPolicy: 'cache-and-network' });
  const count = data?.notifications?.totalCount ?? 0;
  return (
    <>
      <Follow topic="notifications" heard={() => again({ requestPolicy: 'network-only' })} />
      <Link to="/notifications" className="bell" aria-label={t('overview.bell', { count })}>
        <BellOutlined />
        <Count of={count} bad most={99} />
      </Link>
    </>
  );
}

/** LineLost says that the server is out of reach, and that nothing typed is lost. */
export function LineLost() {
  const { t } = useWords();
  const line = useContext(Current)?.line ?? 'fine';
  if (line === 'fine') return null;
  return <Alert banner type="warning" role="status" title={t(line === 'offline' ? 'overview.offline' : 'overview.lost')} />;
}
