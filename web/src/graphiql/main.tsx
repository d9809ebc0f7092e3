// GraphiQL for developers: a page of its own, so that nobody else loads any of it. It asks with the
// rights of whoever is signed in and gets nothing that the API would not give anyhow.
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { looking } from '../app/whom';
import { type Asker, fetcher, kept, whoAsks } from './ask';
import { named } from './named';
import { say, words } from './words';
import 'graphiql/style.css';
import './page.css';

document.documentElement.lang = words.back.startsWith('Back') ? 'en' : 'vi';

function Page() {
  const [who, setWho] = useState<Asker | null | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    whoAsks().then(setWho, () => setWho('failed'));
  }, []);
  if (who === 'waiting') return <Says words={words.waiting} />;
  if (who === 'failed') return <Says words={words.failed} alarm />;
  if (!who?.unit) return <Says words={words.signIn} />;
  if (!who.roles.includes('DEVELOPER')) return <Says words={words.role} />;
  return <Desk who={who} />;
}

function Head({ children }: { children?: React.ReactNode }) {
  return (
    <header className="head">
      <h1>{words.title}</h1>
      {children}
      <a href="/">{words.back}</a>
    </header>
  );
}

function Says({ words: sentence, alarm }: { words: string; alarm?: boolean }) {
  return (
    <>
      <Head />
      <main className="says" role={alarm ? 'alert' : undefined}>
        {sentence}
      </main>
    </>
  );
}

function Desk({ who }: { who: Asker }) {
  const [storage] = useState(() => kept(who.user?.id ?? 'look'));
  useEffect(named, []);
  const look = looking.get();
  return (
    <>
      <Head>
        <p>
          {look ? say(words.eyes, { unit: look.unit.name }) : say(words.as, { name: who.user?.fullName ?? '', unit: who.unit?.name ?? '' })}
        </p>
      </Head>
      <main className="desk">
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          defaultQuery={words.example}
          forcedTheme="light"
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

const root = document.getElementById('graphiql');
if (root) createRoot(root).render(<Page />);
